package org.caseconsultant.catalog.layout.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.caseconsultant.catalog.layout.SourceFile;

/**
 * One walk through a download and the archives inside it.
 */
final class ArchiveWalk {

	private final Budget budget;

	private final SourceFiles.Visitor visitor;

	ArchiveWalk(Budget budget, SourceFiles.Visitor visitor) {
		this.budget = budget;
		this.visitor = visitor;
	}

	/** Walks through a file on disk. */
	void download(Path path, String name) throws IOException {
		SourceFile file = SourceFile.of(path);
		switch (ArchiveForm.of(file)) {
			case ZIP -> zip(path, name, 1);
			case GZIP -> gzip(file, name, 1);
			case PLAIN -> this.visitor.found(file);
		}
	}

	private void inside(SourceFile file, String place, int depth) throws IOException {
		switch (ArchiveForm.of(file)) {
			case ZIP -> nested(file, place, depth + 1);
			case GZIP -> gzip(file, place, depth + 1);
			case PLAIN -> this.visitor.found(file);
		}
	}

	private void zip(Path path, String place, int depth) throws IOException {
		this.budget.depth(place, depth);
		try (ZipFile zip = ZipOpening.open(path, place)) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				entry(zip, entry, place, depth);
			}
		}
	}

	private void entry(ZipFile zip, ZipEntry entry, String archive, int depth) throws IOException {
		String place = archive + ", entry " + entry.getName();
		this.budget.entry(place);
		String name = EntryName.base(archive, entry.getName());
		if (entry.isDirectory()) {
			return;
		}
		String reason = EntryName.skippedFor(entry.getName());
		if (!reason.isEmpty()) {
			this.visitor.skipped(entry.getName(), reason);
			return;
		}
		inside(new PackedEntry(place, this.budget).file(name, () -> content(zip, entry, place)), place, depth);
	}

	private static PackedContent content(ZipFile zip, ZipEntry entry, String place) throws IOException {
		try {
			return new PackedContent(zip.getInputStream(entry), entry::getCompressedSize, entry.getCrc());
		}
		catch (ZipException | EOFException ex) {
			throw Damaged.at(place, ex);
		}
	}

	private void nested(SourceFile file, String place, int depth) throws IOException {
		this.budget.depth(place, depth);
		Path copy = Files.createTempFile("archive", ".zip");
		try (InputStream stream = file.open()) {
			Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
			zip(copy, place, depth);
		}
		finally {
			Files.deleteIfExists(copy);
		}
	}

	private void gzip(SourceFile file, String place, int depth) throws IOException {
		this.budget.depth(place, depth);
		this.budget.entry(place);
		String name = file.name().toLowerCase(Locale.ROOT).endsWith(".gz")
				? file.name().substring(0, file.name().length() - 3) : file.name();
		inside(new PackedEntry(place, this.budget).file(name, () -> gunzip(file, place)), place, depth);
	}

	private static PackedContent gunzip(SourceFile file, String place) throws IOException {
		CountedStream packed = new CountedStream(file.open());
		try {
			return new PackedContent(new GZIPInputStream(packed), packed::count, -1);
		}
		catch (ZipException | EOFException ex) {
			packed.close();
			throw Damaged.at(place, ex);
		}
	}

}

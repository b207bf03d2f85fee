package org.caseconsultant.catalog.layout.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.caseconsultant.catalog.layout.BadFileException;

/**
 * Opens a zip, or finds the entry because of which it cannot be opened.
 */
final class ZipOpening {

	private static final long SEARCHED = 256L << 20;

	private ZipOpening() {
	}

	/** Opens a zip; names may be UTF-8 or of an old code page. */
	static ZipFile open(Path path, String place) throws IOException {
		try {
			return new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
		}
		catch (ZipException | EOFException ex) {
			String culprit = place + lastReadable(path);
			if (String.valueOf(ex.getMessage()).contains("encrypted")) {
				throw new BadFileException(culprit, 0, "", "is encrypted");
			}
			throw Damaged.at(culprit, ex);
		}
	}

	private static String lastReadable(Path path) throws IOException {
		try (NamedEntries entries = new NamedEntries(Files.newInputStream(path))) {
			return entries.walk(SEARCHED);
		}
	}

}

package org.caseconsultant.catalog.layout.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.caseconsultant.catalog.layout.BadFileException;
import org.caseconsultant.catalog.layout.SourceFile;

/**
 * The files of a download, whether it is a plain file, a zip, zips in a zip, or a gz.
 * They are read where they are; only a zip inside a zip is copied for a while. Example:
 * {@code SourceFiles.in(path).forEach(visitor)}.
 */
public final class SourceFiles {

	private final Path path;

	private final ArchiveLimits limits;

	private SourceFiles(Path path, ArchiveLimits limits) {
		this.path = path;
		this.limits = limits;
	}

	/**
	 * The files of a download, within the usual limits.
	 * @param path where it is
	 * @return its files
	 */
	public static SourceFiles in(Path path) {
		return in(path, ArchiveLimits.DEFAULT);
	}

	/**
	 * The files of a download.
	 * @param path where it is
	 * @param limits how much it may hold
	 * @return its files
	 */
	public static SourceFiles in(Path path, ArchiveLimits limits) {
		return new SourceFiles(path, limits);
	}

	/**
	 * Shows one file after the other in the order of the archive.
	 * @param visitor sees them; a file can be opened only until its visit ends
	 * @throws IOException if the download cannot be read
	 * @throws BadFileException if an archive is damaged, encrypted or beyond the limits;
	 * names archive and entry
	 */
	public void forEach(Visitor visitor) throws IOException {
		String name = String.valueOf(this.path.getFileName());
		if (!Files.isRegularFile(this.path)) {
			throw new BadFileException(name, 0, "", "there is no such file");
		}
		String reason = EntryName.skippedFor(name);
		if (reason.isEmpty()) {
			new ArchiveWalk(new Budget(this.limits), visitor).download(this.path, name);
		}
		else {
			visitor.skipped(name, reason);
		}
	}

	/**
	 * Sees the files of a download.
	 */
	public interface Visitor {

		/**
		 * A file to be read.
		 * @param file the file; unusable after the visit
		 * @throws IOException if it cannot be read
		 */
		void found(SourceFile file) throws IOException;

		/**
		 * A file that holds no table.
		 * @param name its name in the archive
		 * @param reason why it is left out
		 */
		void skipped(String name, String reason);

	}

}

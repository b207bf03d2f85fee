package org.caseconsultant.catalog.layout.archive;

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
		catch (ZipException ex) {
			String reason = String.valueOf(ex.getMessage()).contains("encrypted") ? "is encrypted"
					: "is damaged: " + ex.getMessage();
			throw new BadFileException(place + lastReadable(path), 0, "", reason);
		}
	}

	private static String lastReadable(Path path) throws IOException {
		try (NamedEntries entries = new NamedEntries(Files.newInputStream(path))) {
			return entries.walk(SEARCHED);
		}
	}

}

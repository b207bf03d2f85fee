package org.caseconsultant.catalog.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file to be imported: a file on disk or an entry of an archive.
 *
 * @param name its name without folders, such as {@code ccipra-v302r0-f1.TXT}
 * @param content opens its bytes, as often as asked
 */
public record SourceFile(String name, Content content) {

	private static final int HEAD = 64 * 1024;

	/**
	 * A plain file on disk.
	 * @param path where it is
	 * @return the file
	 */
	public static SourceFile of(Path path) {
		return new SourceFile(String.valueOf(path.getFileName()), () -> Files.newInputStream(path));
	}

	/**
	 * Opens the bytes; the caller closes them.
	 * @return the content from its beginning
	 * @throws IOException if it cannot be read
	 */
	public InputStream open() throws IOException {
		return this.content.open();
	}

	/**
	 * The beginning of the file, enough to recognise it by.
	 * @return the first 64 kB, bytes as Latin-1 characters
	 */
	public String head() {
		try (InputStream stream = open()) {
			return new String(stream.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Opens the bytes of a file.
	 */
	@FunctionalInterface
	public interface Content {

		/**
		 * Opens the bytes; the caller closes them.
		 * @return the content from its beginning
		 * @throws IOException if it cannot be read
		 */
		InputStream open() throws IOException;

	}

}

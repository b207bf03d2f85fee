package org.caseconsultant.catalog.update;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;

/**
 * A download on disk: the file, the part of one that was interrupted, and beside each
 * where it came from.
 *
 * @param file the complete file
 * @param address where it comes from
 */
record KeptFile(Path file, URI address) {

	static KeptFile in(Path folder, URI address) {
		String path = (address.getPath() != null) ? address.getPath() : "";
		String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "_");
		return new KeptFile(folder.resolve(name.matches("\\.*") ? "download" : name), address);
	}

	Path part() {
		return beside(".part");
	}

	private Path beside(String ending) {
		return this.file.resolveSibling(this.file.getFileName() + ending);
	}

	/** Headers that ask for the rest of a part, or for the file if it is another one. */
	Map<String, String> conditions() throws IOException {
		Properties part = read(".part.origin");
		String tag = validator(part);
		if (Files.exists(part()) && Files.size(part()) > 0 && !tag.isEmpty()) {
			return Map.of("Range", "bytes=" + Files.size(part()) + "-", "If-Range", tag);
		}
		Properties whole = read(".origin");
		if (!Files.exists(this.file) || !sha256(this.file).equals(whole.getProperty("sha256"))) {
			return Map.of();
		}
		String etag = whole.getProperty("etag", "");
		String modified = whole.getProperty("modified", "");
		return !etag.isEmpty() ? Map.of("If-None-Match", etag)
				: modified.isEmpty() ? Map.of() : Map.of("If-Modified-Since", modified);
	}

	/** A weak tag does not promise the same bytes. */
	private static String validator(Properties origin) {
		String etag = origin.getProperty("etag", "");
		return (etag.isEmpty() || etag.startsWith("W/")) ? origin.getProperty("modified", "") : etag;
	}

	void begin(String etag, String modified) throws IOException {
		Files.createDirectories(this.file.toAbsolutePath().getParent());
		Files.deleteIfExists(part());
		Properties origin = new Properties();
		origin.setProperty("address", this.address.toString());
		origin.setProperty("etag", etag);
		origin.setProperty("modified", modified);
		write(".part.origin", origin);
	}

	void complete(String sha256) throws IOException {
		Properties origin = read(".part.origin");
		origin.setProperty("sha256", sha256);
		Files.move(part(), this.file, StandardCopyOption.REPLACE_EXISTING);
		write(".origin", origin);
		Files.deleteIfExists(beside(".part.origin"));
	}

	void forgetPart() throws IOException {
		Files.deleteIfExists(part());
		Files.deleteIfExists(beside(".part.origin"));
	}

	private Properties read(String ending) throws IOException {
		Properties origin = new Properties();
		if (Files.exists(beside(ending))) {
			try (InputStream stream = Files.newInputStream(beside(ending))) {
				origin.load(stream);
			}
		}
		return this.address.toString().equals(origin.getProperty("address")) ? origin : new Properties();
	}

	private void write(String ending, Properties origin) throws IOException {
		try (OutputStream stream = Files.newOutputStream(beside(ending))) {
			origin.store(stream, null);
		}
	}

	static String sha256(Path file) throws IOException {
		try (InputStream stream = Files.newInputStream(file)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			new DigestInputStream(stream, digest).transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

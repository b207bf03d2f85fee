package org.caseconsultant.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/**
 * The real messages beside the project; tests that need them are skipped where they are
 * not there.
 */
final class RealMail {

	private RealMail() {
	}

	static Path folder(String name) {
		Path folder = Path.of("../shared/mail").resolve(name);
		Assumptions.assumeTrue(Files.isDirectory(folder),
				() -> "the real messages (shared/mail/" + name + ") are not there");
		return folder;
	}

	static List<Path> files(String name) {
		try (Stream<Path> paths = Files.walk(folder(name))) {
			return paths.filter(Files::isRegularFile)
				.filter((path) -> !path.getFileName().toString().startsWith("_"))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

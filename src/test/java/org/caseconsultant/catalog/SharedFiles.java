package org.caseconsultant.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Assumptions;

/**
 * The shared files beside the project, which are not part of it.
 */
final class SharedFiles {

	private SharedFiles() {
	}

	/** Finds a shared file, or ends the test with a message. */
	static Path find(String name) {
		Path file = Path.of("../shared").resolve(name);
		Assumptions.assumeTrue(Files.exists(file), () -> "not compared: " + file + " is not there");
		return file;
	}

	static List<String> lines(String name) throws IOException {
		return Files.readAllLines(find(name));
	}

}

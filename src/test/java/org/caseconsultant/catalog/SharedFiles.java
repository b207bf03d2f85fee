package org.caseconsultant.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/**
 * The shared files beside the project, which are not part of it.
 */
final class SharedFiles {

	private SharedFiles() {
	}

	/** Finds a shared file, or ends the test with a message. */
	static Path find(String name) {
		List<Path> places = Stream.of(System.getProperty("shared", "../shared"), "/work/shared")
			.map((folder) -> Path.of(folder).resolve(name))
			.toList();
		Assumptions.assumeTrue(places.stream().anyMatch(Files::exists),
				() -> "not compared: none of " + places + " is there");
		return places.stream().filter(Files::exists).findFirst().orElseThrow();
	}

	static List<String> lines(String name) throws IOException {
		return Files.readAllLines(find(name));
	}

}

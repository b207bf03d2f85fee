package org.caseconsultant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Routes, pages, decisions and the README hold together.
 */
class ProjectTests {

	private static List<Path> files(String folder, String ending) throws IOException {
		try (Stream<Path> files = Files.list(Path.of(folder))) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
	}

	@Test
	void decisionsAreNumberedOnceAndComplete() throws IOException {
		List<Path> records = files("src/adr", ".md");

		assertThat(records).extracting((file) -> file.getFileName().toString().substring(0, 4)).doesNotHaveDuplicates();
		assertThat(records).allSatisfy(
				(file) -> assertThat(Files.readString(file)).contains("## Context", "## Decision", "## Consequences"));
	}

	@Test
	void everyPathInTheReadmeExists() throws IOException {
		Matcher paths = Pattern.compile("[`(]((?:src|templates|routes|config)/[^`)\\s]*)[`)]")
			.matcher(Files.readString(Path.of("README.md")));

		assertThat(paths.results().map((found) -> found.group(1)).toList()).isNotEmpty()
			.allSatisfy((path) -> assertThat(Path.of(path)).exists());
	}

	@Test
	void everyRouteIsNamedLikeItsFileAndNamesItsFaults() throws IOException {
		for (Path file : files("routes", ".camel.yaml")) {
			String route = Files.readString(file);
			String name = file.getFileName().toString().replace(".camel.yaml", "");
			assertThat(route.lines().filter((line) -> !line.startsWith("#"))).as(name).hasSizeLessThanOrEqualTo(60);
			assertThat(route).doesNotContain("password", "secret");
			if (!name.equals("faults")) {
				assertThat(route).contains("id: " + name + "\n");
				assertThat(route).containsPattern("routeConfigurationId: (mail-in-faults|mail-out-faults)");
			}
		}
	}

	@Test
	void pagesRunNoInlineScriptAndGuardEveryForm() throws IOException {
		for (Path file : files("templates/web", ".ftlh")) {
			String page = Files.readString(file);
			assertThat(page).as(file.toString())
				.doesNotContainPattern("(?i)<[^>]+\\son[a-z]+=")
				.doesNotContain("<script>", "javascript:", "?no_esc");
			long posts = Pattern.compile("<form[^>]*method=\"post\"").matcher(page).results().count();
			long tokens = Pattern.compile("<@l?\\.?token/>").matcher(page).results().count();
			assertThat(tokens).as("tokens in " + file).isEqualTo(posts);
		}
	}

}

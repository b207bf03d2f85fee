package org.caseconsultant.suggestion.choice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads the decision tables from {@code suggestion/choices}: the files that
 * {@code tables.txt} there names, one in a line. A table that is wrong stops the start
 * with the name of its file and of itself.
 */
final class ChoiceFile {

	private static final int LARGEST = 20_000_000;

	private static final String FOLDER = "/suggestion/choices/";

	private ChoiceFile() {
	}

	static Choices all() {
		Lexicon lexicon = new Lexicon();
		List<ChoiceFamily> families = new ArrayList<>();
		Set<String> names = new HashSet<>();
		try {
			for (String file : files()) {
				families.addAll(read(file, lexicon, names));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Choices(families, lexicon);
	}

	static List<String> files() throws IOException {
		try (InputStream list = open("tables.txt")) {
			return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank())
				.toList();
		}
	}

	private static InputStream open(String file) {
		InputStream content = ChoiceFile.class.getResourceAsStream(FOLDER + file);
		if (content == null) {
			throw new IllegalStateException("There is no " + FOLDER + file);
		}
		return content;
	}

	private static List<ChoiceFamily> read(String file, Lexicon lexicon, Set<String> names) throws IOException {
		LoaderOptions options = new LoaderOptions();
		options.setCodePointLimit(LARGEST);
		List<ChoiceFamily> families = new ArrayList<>();
		try (InputStream content = open(file)) {
			List<Map<String, Object>> tables = new Yaml(new SafeConstructor(options)).load(content);
			for (Map<String, Object> table : tables) {
				ChoiceFamily family = new ChoiceTable(table, file, lexicon).family();
				if (!names.add(family.id())) {
					throw new IllegalStateException(file + ": '" + family.id() + "' is there twice");
				}
				families.add(family);
			}
		}
		return families;
	}

}

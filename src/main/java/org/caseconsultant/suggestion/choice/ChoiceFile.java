package org.caseconsultant.suggestion.choice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads the decision tables from {@code suggestion/choices/*.yaml}. A table that is wrong
 * stops the start with the name of its file and of itself.
 */
final class ChoiceFile {

	private static final int LARGEST = 20_000_000;

	private ChoiceFile() {
	}

	static Choices all() {
		Lexicon lexicon = new Lexicon();
		List<ChoiceFamily> families = new ArrayList<>();
		Set<String> names = new HashSet<>();
		try {
			Resource[] files = new PathMatchingResourcePatternResolver(ChoiceFile.class.getClassLoader())
				.getResources("classpath:suggestion/choices/*.yaml");
			Arrays.sort(files, Comparator.comparing(Resource::getFilename));
			for (Resource file : files) {
				families.addAll(read(file, lexicon, names));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Choices(families, lexicon);
	}

	private static List<ChoiceFamily> read(Resource file, Lexicon lexicon, Set<String> names) throws IOException {
		LoaderOptions options = new LoaderOptions();
		options.setCodePointLimit(LARGEST);
		List<ChoiceFamily> families = new ArrayList<>();
		try (InputStream content = file.getInputStream()) {
			List<Map<String, Object>> tables = new Yaml(new SafeConstructor(options)).load(content);
			for (Map<String, Object> table : tables) {
				ChoiceFamily family = new ChoiceTable(table, file.getFilename(), lexicon).family();
				if (!names.add(family.id())) {
					throw new IllegalStateException(file.getFilename() + ": '" + family.id() + "' is there twice");
				}
				families.add(family);
			}
		}
		return families;
	}

}

package org.caseconsultant.suggestion.questions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads files of labelled questions.
 */
public final class LabelledQuestions {

	private LabelledQuestions() {
	}

	/**
	 * Reads all files of a folder.
	 * @param folder with YAML files
	 * @return the questions, file by file
	 */
	public static List<LabelledQuestion> in(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".yaml"))
				.sorted()
				.flatMap((file) -> read(file).stream())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<LabelledQuestion> read(Path file) {
		try {
			List<Map<String, Object>> questions = new Yaml(new SafeConstructor(new LoaderOptions()))
				.load(Files.readString(file));
			return questions.stream().map(LabelledQuestion::of).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

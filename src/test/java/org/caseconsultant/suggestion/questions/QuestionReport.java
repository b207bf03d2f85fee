package org.caseconsultant.suggestion.questions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.caseconsultant.suggestion.QuestionReading;

/**
 * Prints how the readings of labelled questions compare with their labels, over all, by
 * kind and by specialty.
 */
public final class QuestionReport {

	private QuestionReport() {
	}

	/**
	 * Measures and prints.
	 * @param questions the questions
	 * @param reader what is measured
	 * @param misses where every difference is written
	 * @throws IOException if that file cannot be written
	 */
	public static void print(List<LabelledQuestion> questions, Function<String, QuestionReading> reader, Path misses)
			throws IOException {
		QuestionFigures all = new QuestionFigures();
		Map<String, QuestionFigures> parts = new TreeMap<>();
		for (LabelledQuestion question : questions) {
			QuestionReading reading = reader.apply(question.text());
			all.add(question, reading);
			parts.computeIfAbsent("kind " + question.kind(), (key) -> new QuestionFigures()).add(question, reading);
			parts.computeIfAbsent("specialty " + question.specialty(), (key) -> new QuestionFigures())
				.add(question, reading);
		}
		System.out.println(all);
		parts.forEach((part, figures) -> System.out.printf("%-34s %s%n", part, figures));
		Files.write(misses, all.misses());
	}

}

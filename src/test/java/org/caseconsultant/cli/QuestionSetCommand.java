package org.caseconsultant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;

import org.caseconsultant.CaseConsultant;
import org.caseconsultant.start.Need;
import org.caseconsultant.suggestion.Suggesters;
import org.caseconsultant.suggestion.questions.LabelledQuestions;
import org.caseconsultant.suggestion.questions.QuestionReport;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Compares readings of the own questions with their labels, with the catalog of the
 * database: {@code QuestionSetCommand FOLDER MISSES}. A command, not a test.
 */
final class QuestionSetCommand {

	private QuestionSetCommand() {
	}

	/**
	 * Prints the figures.
	 * @param arguments folder of the questions, file for the differences
	 * @throws IOException if a file cannot be read or written
	 */
	public static void main(String[] arguments) throws IOException {
		Product.isMadeBy(CaseConsultant.class);
		try (ConfigurableApplicationContext product = Product.command(EnumSet.of(Need.DATABASE))) {
			Suggesters suggesters = product.getBean(Suggesters.class);
			QuestionReport.print(LabelledQuestions.in(Path.of(arguments[0])), suggesters::read, Path.of(arguments[1]));
		}
	}

}

package org.caseconsultant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.caseconsultant.mail.MailReader;
import org.caseconsultant.mail.ParsedMail;
import org.caseconsultant.mail.QuoteStripper;
import org.caseconsultant.suggestion.QuestionReading;
import org.caseconsultant.suggestion.Suggesters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Reads a question out of a file and prints the codes that fit. Needs the database, for
 * the catalog.
 */
@Command(name = "suggest", mixinStandardHelpOptions = true,
		description = "Read a question from a file (.eml or plain text) and print the codes that fit.")
final class SuggestCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FILE", description = "a mail (.eml) or plain text")
	private Path file = Path.of("");

	@Option(names = "--json", description = "print JSON")
	private boolean json;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() throws IOException {
		if (!Files.isReadable(this.file) || Files.isDirectory(this.file)) {
			throw new CommandFailed("the file " + this.file + " cannot be read");
		}
		QuestionReading reading = read(question(Files.readAllBytes(this.file)));
		PrintWriter out = this.spec.commandLine().getOut();
		if (this.json) {
			out.println(JsonMapper.builder()
				.enable(SerializationFeature.INDENT_OUTPUT)
				.build()
				.writeValueAsString(reading));
		}
		else {
			print(reading, out);
		}
		out.flush();
		return 0;
	}

	private static QuestionReading read(String question) {
		try (ConfigurableApplicationContext product = CatalogCommand.product()) {
			return product.getBean(Suggesters.class).read(question);
		}
	}

	private String question(byte[] bytes) {
		if (!this.file.toString().endsWith(".eml")) {
			return new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
		}
		ParsedMail mail = new MailReader().read(bytes);
		return mail.subject() + "\n\n" + new QuoteStripper().strip(mail.text()).newText();
	}

	private static void print(QuestionReading reading, PrintWriter out) {
		out.println("catalog " + reading.release());
		reading.namedCodes()
			.forEach((named) -> out
				.println("named      " + named.code() + "  " + named.standing() + "  " + named.title()));
		reading.suggestions()
			.forEach((each) -> out.printf("suggested  %-8s %.2f  %s%s%n", each.code(), each.score(), each.title(),
					each.units().map((units) -> " x" + units).orElse("")));
		reading.findings()
			.forEach((finding) -> out.println("finding    " + finding.severity() + "  " + finding.text()));
		reading.missingFacts().forEach((fact) -> out.println("missing    " + fact.fact() + ": " + fact.question()));
	}

}

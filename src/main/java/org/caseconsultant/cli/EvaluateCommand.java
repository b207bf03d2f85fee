package org.caseconsultant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.caseconsultant.catalog.Catalogs;
import org.caseconsultant.catalog.Evaluation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures the search of the catalog with labelled texts.
 */
@Command(name = "evaluate", mixinStandardHelpOptions = true,
		description = "Measure the search with labelled texts, one JSON object a line: id, text, codes, system.")
final class EvaluateCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FILE.jsonl", description = "labelled texts")
	private Path file = Path.of("");

	@Option(names = "--date", paramLabel = "DATE", description = "date of service, YYYY-MM-DD (today)")
	private @Nullable LocalDate date;

	@Option(names = "--json", description = "print JSON")
	private boolean json;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() throws IOException {
		if (!Files.isReadable(this.file) || Files.isDirectory(this.file)) {
			throw new CommandFailed("the file " + this.file + " cannot be read");
		}
		try (ConfigurableApplicationContext product = CatalogCommand.product();
				Stream<String> lines = Files.lines(this.file)) {
			Catalogs catalogs = product.getBean(Catalogs.class);
			print(new Evaluation(CatalogLookUpCommands.on(catalogs, this.date)::search).measure(lines));
		}
		catch (IllegalArgumentException ex) {
			throw new CommandFailed(
					"every line of " + this.file + " must be a JSON object with text, codes and perhaps system");
		}
		return 0;
	}

	private void print(Evaluation.Figures figures) {
		PrintWriter out = this.spec.commandLine().getOut();
		out.println(this.json ? JsonMapper.builder().build().writeValueAsString(figures)
				: String.format(Locale.ROOT, "n %d  hitAt1 %.3f  hitAt5 %.3f  hitAt10 %.3f", figures.n(),
						figures.hitAt1(), figures.hitAt5(), figures.hitAt10()));
		out.flush();
	}

}

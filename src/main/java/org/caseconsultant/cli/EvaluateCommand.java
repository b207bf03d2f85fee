package org.caseconsultant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.caseconsultant.catalog.Catalogs;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.Evaluation;
import org.caseconsultant.catalog.EvaluationFigures;
import org.caseconsultant.suggestion.Suggester;
import org.caseconsultant.suggestion.Suggesters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures the ranking of codes with labelled texts: the suggestions, and the candidates
 * behind them.
 */
@Command(name = "evaluate", mixinStandardHelpOptions = true,
		description = "Measure the ranking of codes with labelled texts, one JSON object a line: "
				+ "id, text, codes and perhaps system, subject, kind, notCodes.")
final class EvaluateCommand implements Callable<Integer> {

	private static final JsonMapper JSON = new JsonMapper();

	@Parameters(paramLabel = "FILE.jsonl", description = "labelled texts")
	private Path file = Path.of("");

	@Option(names = "--date", paramLabel = "DATE", description = "date of service, YYYY-MM-DD (today)")
	private @Nullable LocalDate date;

	@Option(names = "--system", description = "only expected codes of one of ${COMPLETION-CANDIDATES} (all)")
	private @Nullable CodeSystem system;

	@Option(names = "--billable-only",
			description = "only expected codes that the catalog holds as billable, and texts that have one")
	private boolean billableOnly;

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
			print(evaluation(product).measure(lines));
		}
		catch (IllegalArgumentException ex) {
			throw new CommandFailed(
					"every line of " + this.file + " must be a JSON object with text, codes and perhaps system");
		}
		return 0;
	}

	private Evaluation evaluation(ConfigurableApplicationContext product) {
		LocalDate day = Optional.ofNullable(this.date).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
		Suggester suggester = product.getBean(Suggesters.class).on(day);
		return new Evaluation(suggester::ranked, product.getBean(Catalogs.class).on(day)::find,
				Optional.ofNullable(this.system), this.billableOnly);
	}

	private void print(Evaluation.Result result) {
		PrintWriter out = this.spec.commandLine().getOut();
		if (this.json) {
			ObjectNode object = JSON.valueToTree(result.all());
			object.set("bySystem", JSON.valueToTree(result.bySystem()));
			object.set("byKind", JSON.valueToTree(result.byKind()));
			out.println(JSON.writeValueAsString(object));
		}
		else {
			out.println(String.format(Locale.ROOT, "%-16s %5s %23s %23s %5s %5s %5s %5s %13s", "", "n",
					"hit at 1, 5, 10, 20", "recall at 1, 5, 10, 20", "mrr", "map", "p@3", "wrong", "ms p50, p99"));
			print("all", result.all(), out);
			result.bySystem().forEach((name, figures) -> print(name, figures, out));
			for (Map.Entry<String, EvaluationFigures> kind : result.byKind().entrySet()) {
				print(kind.getKey(), kind.getValue(), out);
			}
		}
		out.flush();
	}

	private static void print(String name, EvaluationFigures figures, PrintWriter out) {
		out.println(String.format(Locale.ROOT,
				"%-16s %5d %5.3f %5.3f %5.3f %5.3f %5.3f %5.3f %5.3f %5.3f %5.3f %5.3f %5.3f %5.3f %6.1f %6.1f", name,
				figures.n(), figures.hitAt1(), figures.hitAt5(), figures.hitAt10(), figures.hitAt20(),
				figures.recallAt1(), figures.recallAt5(), figures.recallAt10(), figures.recallAt20(), figures.mrr(),
				figures.map(), figures.precisionAt3(), figures.wrongAt5(), figures.latencyMs().p50(),
				figures.latencyMs().p99()));
	}

}

package org.caseconsultant.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogHit;
import org.caseconsultant.catalog.CatalogQuery;
import org.caseconsultant.catalog.Catalogs;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.page.CodePage;
import org.caseconsultant.catalog.page.CodePages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Commands that look into the catalog.
 */
final class CatalogLookUpCommands {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private CatalogLookUpCommands() {
	}

	static Catalog on(Catalogs catalogs, @Nullable LocalDate date) {
		return (date != null) ? catalogs.on(date) : catalogs.today();
	}

	private static LocalDate day(@Nullable LocalDate date) {
		return (date != null) ? date : LocalDate.now(ZoneOffset.UTC);
	}

	private static Set<CodeSystem> systems(@Nullable CodeSystem system) {
		return (system != null) ? EnumSet.of(system) : EnumSet.allOf(CodeSystem.class);
	}

	/**
	 * Searches the catalog.
	 */
	@Command(name = "search", mixinStandardHelpOptions = true,
			description = "Search by code, beginning of a code, words, abbreviations or drug names.")
	static final class Search implements Callable<Integer> {

		@Parameters(paramLabel = "WORDS", arity = "1..*", description = "what to look for")
		private List<String> words = List.of();

		@Option(names = "--date", paramLabel = "DATE", description = "date of service, YYYY-MM-DD (today)")
		private @Nullable LocalDate date;

		@Option(names = "--system", description = "one of ${COMPLETION-CANDIDATES} (all)")
		private @Nullable CodeSystem system;

		@Option(names = "--limit", description = "most hits (20)", defaultValue = "20")
		private int limit;

		@Option(names = "--billable", description = "only codes that may stand on a claim")
		private boolean billable;

		@Option(names = "--json", description = "print JSON")
		private boolean json;

		@Spec
		private CommandSpec spec = CommandSpec.create();

		@Override
		public Integer call() {
			CatalogQuery query = new CatalogQuery(String.join(" ", this.words), systems(this.system), this.limit);
			try (ConfigurableApplicationContext product = CatalogCommand.product()) {
				Catalog catalog = product.getBean(Catalogs.class).on(day(this.date));
				print(catalog.search(this.billable ? query.billable() : query));
			}
			return 0;
		}

		private void print(List<CatalogHit> hits) {
			PrintWriter out = this.spec.commandLine().getOut();
			if (this.json) {
				out.println(JSON.writeValueAsString(hits));
			}
			else {
				hits.forEach((hit) -> out.printf(Locale.ROOT, "%-9s %-8s %8.2f  %s%s%n", hit.entry().system(),
						hit.entry().code(), hit.score(), hit.entry().billable() ? "" : "(heading) ",
						hit.entry().title()));
			}
			out.flush();
		}

	}

	/**
	 * Shows a code.
	 */
	@Command(name = "show", mixinStandardHelpOptions = true, description = "Show what the catalog holds of a code.")
	static final class Show implements Callable<Integer> {

		@Parameters(paramLabel = "CODE", description = "the code, with or without dot")
		private String code = "";

		@Option(names = "--date", paramLabel = "DATE", description = "date of service, YYYY-MM-DD (today)")
		private @Nullable LocalDate date;

		@Option(names = "--system", description = "one of ${COMPLETION-CANDIDATES} (all)")
		private @Nullable CodeSystem system;

		@Option(names = "--json", description = "print JSON")
		private boolean json;

		@Spec
		private CommandSpec spec = CommandSpec.create();

		@Override
		public Integer call() {
			try (ConfigurableApplicationContext product = CatalogCommand.product()) {
				CodePages pages = product.getBean(CodePages.class);
				List<CodePage> found = systems(this.system).stream()
					.map((each) -> pages.of(each, this.code, day(this.date)))
					.flatMap(Optional::stream)
					.toList();
				if (found.isEmpty()) {
					throw new CommandFailed(this.code + " is not in the catalog, in no edition that is loaded ("
							+ product.getBean(Catalogs.class).on(day(this.date)).release() + ")");
				}
				PrintWriter out = this.spec.commandLine().getOut();
				found.forEach((page) -> out.println(this.json ? JSON.writeValueAsString(page) : CodePageText.of(page)));
				out.flush();
			}
			return 0;
		}

	}

}

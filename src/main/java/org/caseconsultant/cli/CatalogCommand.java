package org.caseconsultant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.caseconsultant.catalog.release.CatalogImport;
import org.caseconsultant.catalog.release.CatalogRelease;
import org.caseconsultant.catalog.release.CatalogReleases;
import org.caseconsultant.catalog.release.ImportRequest;
import org.caseconsultant.start.Need;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Looks after the catalog.
 */
@Command(name = "catalog", mixinStandardHelpOptions = true, description = "Look after the catalog.",
		subcommands = { CatalogCommand.Import.class, CatalogCommand.Listing.class, CatalogCommand.Diff.class,
				CatalogCommand.Activate.class, CatalogCommand.Deactivate.class, CatalogCommand.Remove.class,
				CatalogUpdateCommand.class, CatalogLookUpCommands.Search.class, CatalogLookUpCommands.Show.class })
final class CatalogCommand implements Runnable {

	static final String ACTOR = "operator";

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public void run() {
		throw new ParameterException(this.spec.commandLine(), "Missing command: catalog import, list, diff ...");
	}

	/** Says how many rows there are, and entries where that differs. */
	static String count(long rows, long entries) {
		return (rows == entries) ? rows + " rows" : rows + " rows of " + entries + " entries";
	}

	static ConfigurableApplicationContext product() {
		return Product.command(EnumSet.of(Need.DATABASE));
	}

	/**
	 * Imports published files.
	 */
	@Command(name = "import", mixinStandardHelpOptions = true,
			description = "Import published files (plain, .zip or .gz); the kind of each is recognised.")
	static final class Import implements Callable<Integer> {

		@Parameters(paramLabel = "FILE", arity = "1..*", description = "published files")
		private List<Path> files = new ArrayList<>();

		@Option(names = "--release", paramLabel = "NAME", description = "name of the release")
		private @Nullable String release;

		@Option(names = "--effective", paramLabel = "DATE", description = "first date of service, YYYY-MM-DD")
		private @Nullable LocalDate effective;

		@Option(names = "--dry-run", description = "print what would change, and change nothing")
		private boolean dryRun;

		@Spec
		private CommandSpec spec = CommandSpec.create();

		@Override
		public Integer call() throws IOException {
			ImportRequest request = new ImportRequest(this.files, Optional.ofNullable(this.release),
					Optional.ofNullable(this.effective), this.dryRun, ACTOR);
			try (ConfigurableApplicationContext product = product()) {
				ImportLines lines = new ImportLines(this.spec.commandLine().getOut(), this.spec.commandLine().getErr());
				product.getBean(CatalogImport.class).run(request, lines).forEach(lines::imported);
				lines.summary();
			}
			return 0;
		}

	}

	/**
	 * Lists releases.
	 */
	@Command(name = "list", mixinStandardHelpOptions = true, description = "List the releases.")
	static final class Listing implements Callable<Integer> {

		@Spec
		private CommandSpec spec = CommandSpec.create();

		@Override
		public Integer call() {
			try (ConfigurableApplicationContext product = product()) {
				product.getBean(CatalogReleases.class).list().forEach(this::print);
			}
			this.spec.commandLine().getOut().flush();
			return 0;
		}

		private void print(CatalogRelease release) {
			this.spec.commandLine()
				.getOut()
				.println(release.state().name().toLowerCase(Locale.ROOT) + "\t" + release.kind() + "\tfrom "
						+ release.effectiveOn() + "\t" + count(release.rowCount(), release.entryCount()) + "\t"
						+ release.name());
		}

	}

	/**
	 * Compares releases.
	 */
	@Command(name = "diff", mixinStandardHelpOptions = true, description = "Compare two releases.")
	static final class Diff implements Callable<Integer> {

		@Parameters(index = "0", paramLabel = "A", description = "name of the older one")
		private String older = "";

		@Parameters(index = "1", paramLabel = "B", description = "name of the newer one")
		private String newer = "";

		@Spec
		private CommandSpec spec = CommandSpec.create();

		@Override
		public Integer call() {
			PrintWriter out = this.spec.commandLine().getOut();
			try (ConfigurableApplicationContext product = product()) {
				product.getBean(CatalogReleases.class).differences(this.older, this.newer).forEach((kind, found) -> {
					out.println(kind + "\t" + found);
					found.examples().forEach((change) -> out.println("  " + change));
				});
			}
			out.flush();
			return 0;
		}

	}

	/**
	 * Makes a release part of the catalog.
	 */
	@Command(name = "activate", mixinStandardHelpOptions = true, description = "Make a release part of the catalog.")
	static final class Activate implements Callable<Integer> {

		@Parameters(paramLabel = "NAME", description = "name of the release")
		private String name = "";

		@Override
		public Integer call() {
			try (ConfigurableApplicationContext product = product()) {
				product.getBean(CatalogReleases.class).activate(this.name, ACTOR);
			}
			return 0;
		}

	}

	/**
	 * Takes a release out of the catalog.
	 */
	@Command(name = "deactivate", mixinStandardHelpOptions = true,
			description = "Take a release out of the catalog and keep its rows.")
	static final class Deactivate implements Callable<Integer> {

		@Parameters(paramLabel = "NAME", description = "name of the release")
		private String name = "";

		@Override
		public Integer call() {
			try (ConfigurableApplicationContext product = product()) {
				product.getBean(CatalogReleases.class).deactivate(this.name, ACTOR);
			}
			return 0;
		}

	}

	/**
	 * Removes a release.
	 */
	@Command(name = "remove", mixinStandardHelpOptions = true, description = "Remove a release with its rows.")
	static final class Remove implements Callable<Integer> {

		@Parameters(paramLabel = "NAME", description = "name of the release")
		private String name = "";

		@Override
		public Integer call() {
			try (ConfigurableApplicationContext product = product()) {
				product.getBean(CatalogReleases.class).remove(this.name, ACTOR);
			}
			return 0;
		}

	}

}

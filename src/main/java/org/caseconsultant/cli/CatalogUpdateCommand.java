package org.caseconsultant.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.update.CatalogUpdate;
import org.caseconsultant.catalog.update.UpdateRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Downloads and imports the listed files.
 */
@Command(name = "update", mixinStandardHelpOptions = true,
		description = "Download the files of config/catalog-sources.yaml and import them.")
final class CatalogUpdateCommand implements Callable<Integer> {

	@Option(names = "--kind", paramLabel = "KIND", description = "only this table, such as HCPCS")
	private @Nullable CatalogKind kind;

	@Option(names = "--on", paramLabel = "DATE", description = "editions that hold on this day; by default today")
	private @Nullable LocalDate on;

	@Option(names = "--dry-run", description = "download, print what would change, and import nothing")
	private boolean dryRun;

	@Option(names = "--list", description = "print the addresses, and download nothing")
	private boolean list;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() {
		ImportLines lines = new ImportLines(this.spec.commandLine().getOut(), this.spec.commandLine().getErr());
		try (ConfigurableApplicationContext product = CatalogCommand.product()) {
			LocalDate today = LocalDate.now(product.getBean(Clock.class).withZone(ZoneOffset.UTC));
			UpdateRequest request = new UpdateRequest(Optional.ofNullable(this.kind),
					Optional.ofNullable(this.on).orElse(today), this.list, this.dryRun, CatalogCommand.ACTOR);
			return (product.getBean(CatalogUpdate.class).run(request, lines) > 0) ? 1 : 0;
		}
	}

}

package org.caseconsultant.web.admin;

import java.util.ArrayList;
import java.util.List;

import org.caseconsultant.catalog.release.CatalogImport;
import org.caseconsultant.catalog.release.CatalogReleases;
import org.caseconsultant.catalog.release.ImportRequest;
import org.caseconsultant.catalog.release.ImportedRelease;
import org.caseconsultant.web.admin.TaskStatus.Result;

import org.springframework.stereotype.Component;

/**
 * Begins imports, comparisons and removals of releases. Each answers whether it could
 * begin.
 */
@Component
class ReleaseTasks {

	private final CatalogTasks tasks;

	private final CatalogImport catalogImport;

	private final CatalogReleases releases;

	ReleaseTasks(CatalogTasks tasks, CatalogImport catalogImport, CatalogReleases releases) {
		this.tasks = tasks;
		this.catalogImport = catalogImport;
		this.releases = releases;
	}

	boolean imports(Upload upload, ImportRequest request) {
		String what = (request.dryRun() ? "Trial of " : "Import of ") + upload.names();
		boolean begun = this.tasks.start(what, (progress) -> {
			try {
				return this.catalogImport.run(request, progress).stream().map(ReleaseTasks::result).toList();
			}
			finally {
				upload.delete();
			}
		});
		if (!begun) {
			upload.delete();
		}
		return begun;
	}

	private static Result result(ImportedRelease imported) {
		String line = switch (imported.outcome()) {
			case UNCHANGED -> "unchanged: these files are active already";
			case TRIED -> "%,d rows, not kept: ".formatted(imported.rows()) + imported.difference();
			case ACTIVATED -> "%,d rows, active: ".formatted(imported.rows()) + imported.difference();
		};
		return new Result(imported.kind() + " from " + imported.effectiveOn() + ": " + imported.name(), line,
				imported.difference().examples());
	}

	boolean compares(String older, String newer) {
		return this.tasks.start("Comparison of " + older + " with " + newer, (progress) -> {
			List<Result> results = new ArrayList<>();
			this.releases.differences(older, newer)
				.forEach((kind, found) -> results.add(new Result(kind.name(), found.toString(), found.examples())));
			return results;
		});
	}

	boolean removes(String name, String actor) {
		return this.tasks.start("Removal of " + name, (progress) -> {
			this.releases.remove(name, actor);
			return List.of(new Result(name, "removed with its rows", List.of()));
		});
	}

}

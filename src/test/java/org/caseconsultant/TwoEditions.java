package org.caseconsultant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.Catalogs;
import org.caseconsultant.catalog.release.CatalogImport;
import org.caseconsultant.catalog.release.CatalogReleases;
import org.caseconsultant.catalog.release.ImportRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * The product with two invented editions of the catalog. They begin far in the future,
 * where no other test asks, and are gone behind the tests of a class.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TwoEditions extends Product {

	static final String OLDER = "on=2090-11-01";

	static final String NEWER = "on=2091-11-01";

	@Autowired
	private CatalogImport imports;

	@Autowired
	private CatalogReleases releases;

	@Autowired
	private Catalogs catalogs;

	@BeforeAll
	void imported(@TempDir Path folder) throws IOException {
		Path newer = Files.createDirectory(folder.resolve("newer"));
		importing("older", InventedCatalog.older(folder), LocalDate.of(2090, 10, 1));
		importing("newer", InventedCatalog.newer(newer), LocalDate.of(2091, 10, 1));
		until(() -> this.catalogs.on(LocalDate.of(2092, 1, 1)).release(), (release) -> release.contains("newer"));
	}

	private void importing(String name, List<Path> files, LocalDate effective) throws IOException {
		this.imports.run(new ImportRequest(files, Optional.of(name), Optional.of(effective), false, "test"),
				new UnwatchedImport());
	}

	@AfterAll
	void removed() {
		for (String name : List.of("older", "newer")) {
			this.releases.deactivate(name, "test");
			this.releases.remove(name, "test");
		}
	}

	final String body(String path) {
		return send("GET", path, null, "consultant", "a-long-secret").body();
	}

}

package org.caseconsultant.catalog.update;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.caseconsultant.catalog.layout.BadFileException;
import org.caseconsultant.catalog.release.CatalogImport;
import org.caseconsultant.catalog.release.ImportRefused;
import org.caseconsultant.catalog.release.ImportRequest;
import org.caseconsultant.stage.Failure;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/**
 * Downloads the listed files and imports them, source by source. What fails for one
 * source leaves the others and the catalog alone.
 */
@Service
@EnableConfigurationProperties(UpdateSettings.class)
public class CatalogUpdate {

	private final UpdateSettings settings;

	private final Path list;

	private final CatalogImport catalogImport;

	CatalogUpdate(UpdateSettings settings, @Value("${caseconsultant.home:.}") Path home, CatalogImport catalogImport) {
		this.settings = settings;
		this.list = settings.sources().isBlank() ? home.resolve("config").resolve("catalog-sources.yaml")
				: Path.of(settings.sources());
		this.catalogImport = catalogImport;
	}

	/**
	 * Updates.
	 * @param request what and how
	 * @param progress hears of every source
	 * @return how many sources failed
	 * @throws DownloadFailed if the list cannot be used
	 */
	public int run(UpdateRequest request, UpdateProgress progress) {
		List<CatalogSource> wanted = SourceList.read(this.list)
			.stream()
			.filter((source) -> request.kind().map(source.kinds()::contains).orElse(true))
			.toList();
		if (wanted.isEmpty()) {
			throw new DownloadFailed(this.list + ": no source holds this table");
		}
		Predicate<InetAddress> allowed = this.settings.allowPrivate() ? (address) -> true : PublicAddresses::isPublic;
		try (Web web = new Web(this.settings, allowed)) {
			return (int) wanted.stream().filter((source) -> !update(source, web, request, progress)).count();
		}
		catch (IOException ex) {
			throw new DownloadFailed("the connections cannot be closed: " + Failure.describe(ex));
		}
	}

	private boolean update(CatalogSource source, Web web, UpdateRequest request, UpdateProgress progress) {
		LocalDate begin = source.begin(request.on());
		if (source.byHand() || request.listOnly()) {
			tell(source, begin, progress);
			return true;
		}
		try {
			List<Path> files = download(source, begin, web, progress);
			this.catalogImport
				.run(new ImportRequest(files, Optional.empty(), Optional.of(begin), request.dryRun(), request.actor()),
						progress)
				.forEach(progress::imported);
			return true;
		}
		catch (DownloadFailed | BadFileException | ImportRefused ex) {
			progress.fails(source.name(), String.valueOf(ex.getMessage()));
		}
		catch (IOException | RuntimeException ex) {
			progress.fails(source.name(), "it cannot be imported (" + Failure.describe(ex) + ")");
		}
		return false;
	}

	private static void tell(CatalogSource source, LocalDate begin, UpdateProgress progress) {
		if (source.byHand()) {
			progress.tells(source.name(),
					"by hand: get it at " + source.page() + " and use catalog import (from " + begin + ")");
		}
		source.files().forEach((file) -> progress.tells(source.name(), "from " + begin + ": " + file.address(begin)));
	}

	private List<Path> download(CatalogSource source, LocalDate begin, Web web, UpdateProgress progress) {
		List<Path> files = new ArrayList<>();
		for (CatalogSource.Listed listed : source.files()) {
			URI address = listed.address(begin);
			KeptFile kept = KeptFile.in(this.settings.folder().resolve(source.name()), address);
			boolean fresh = new Download(web, this.settings, kept, Optional.ofNullable(listed.sha256())).run();
			progress.tells(source.name(), (fresh ? "downloaded " : "unchanged ") + kept.file().getFileName());
			files.add(kept.file());
		}
		return files;
	}

}

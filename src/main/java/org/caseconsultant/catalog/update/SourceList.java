package org.caseconsultant.catalog.update;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.FileSystemResource;

/**
 * Reads the list of sources. A key that is not known is a mistake, not left aside.
 */
final class SourceList {

	private SourceList() {
	}

	/**
	 * Reads a list.
	 * @throws DownloadFailed if it cannot be read or has a mistake
	 */
	static List<CatalogSource> read(Path file) {
		List<CatalogSource> sources = bind(file);
		Set<String> names = new HashSet<>();
		for (CatalogSource source : sources) {
			source.fault().ifPresent((fault) -> {
				throw new DownloadFailed(file + ": " + fault);
			});
			if (!names.add(source.name())) {
				throw new DownloadFailed(file + ": " + source.name() + " is there twice");
			}
		}
		return sources;
	}

	private static List<CatalogSource> bind(Path file) {
		try {
			Binder binder = new Binder(ConfigurationPropertySources
				.from(new YamlPropertySourceLoader().load("sources", new FileSystemResource(file))));
			return binder
				.bind("sources", Bindable.listOf(CatalogSource.class),
						new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
				.orElseThrow(() -> new DownloadFailed(file + ": there are no sources in it"));
		}
		catch (BindException ex) {
			String place = (ex.getOrigin() != null) ? ex.getOrigin().toString() : file + ", " + ex.getName();
			throw new DownloadFailed(place + ": this is not understood");
		}
		catch (IOException | IllegalStateException ex) {
			throw new DownloadFailed(file + ": this file cannot be read");
		}
		catch (RuntimeException ex) {
			throw (ex instanceof DownloadFailed) ? ex : new DownloadFailed(file + ": this is not YAML");
		}
	}

}

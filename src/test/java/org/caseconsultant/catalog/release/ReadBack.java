package org.caseconsultant.catalog.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.Layout;
import org.caseconsultant.catalog.layout.Layouts;
import org.caseconsultant.catalog.layout.SourceFile;
import org.caseconsultant.catalog.layout.archive.SourceFiles;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Compares stored rows with the files they were imported from, 1,000 by chance for each
 * file: {@code ReadBack URL USER PASSWORD FILE...}. A command, not a test.
 */
final class ReadBack {

	private static final int SAMPLE = 1_000;

	private final JdbcTemplate database;

	private final CatalogRows rows;

	private final PtpEdits edits;

	private final Random random = new Random(42);

	private ReadBack(DriverManagerDataSource source) {
		this.database = new JdbcTemplate(source);
		this.rows = new CatalogRows(this.database);
		this.edits = new PtpEdits(this.database, new DataSourceTransactionManager(source));
	}

	/**
	 * Prints a line for each file.
	 * @param arguments database and files
	 * @throws IOException if a file cannot be read
	 */
	public static void main(String[] arguments) throws IOException {
		ReadBack check = new ReadBack(new DriverManagerDataSource(arguments[0], arguments[1], arguments[2]));
		for (String file : Arrays.asList(arguments).subList(3, arguments.length)) {
			SourceFiles.in(Path.of(file)).forEach(new SourceFiles.Visitor() {

				@Override
				public void found(SourceFile found) throws IOException {
					check.file(found);
				}

				@Override
				public void skipped(String name, String reason) {
				}

			});
		}
	}

	private void file(SourceFile file) throws IOException {
		for (Layout layout : Layouts.published().all()) {
			if (layout.recognise(file).isPresent()) {
				String kind = layout.recognise(file).get().kind().name();
				Map<Integer, CatalogRow> sample = sample(layout, file);
				long different = sample.entrySet().stream().filter((each) -> !isStored(kind, file, each)).count();
				System.out.printf("%-55s %5d rows compared, %d different%n", file.name(), sample.size(), different);
				return;
			}
		}
		System.out.println(file.name() + " is not recognised");
	}

	/** Reservoir sampling: every row has the same chance. */
	private Map<Integer, CatalogRow> sample(Layout layout, SourceFile file) throws IOException {
		List<Integer> numbers = new ArrayList<>();
		Map<Integer, CatalogRow> kept = new LinkedHashMap<>();
		int[] seen = { 0 };
		layout.read(file, (row) -> {
			int number = seen[0]++;
			int place = (number < SAMPLE) ? number : this.random.nextInt(number + 1);
			if (place < SAMPLE) {
				if (place < numbers.size()) {
					kept.remove(numbers.set(place, number));
				}
				else {
					numbers.add(number);
				}
				kept.put(number, row);
			}
		});
		return kept;
	}

	private boolean isStored(String kind, SourceFile file, Map.Entry<Integer, CatalogRow> wanted) {
		CatalogRow row = wanted.getValue();
		List<Map<String, Object>> releases = this.database.queryForList(
				"select catalog_release_id id, files from catalog_release where kind = ? and files like ?", kind,
				"%" + file.name() + "%");
		for (Map<String, Object> release : releases) {
			long id = ((Number) release.get("id")).longValue();
			int number = List.of(String.valueOf(release.get("files")).split(" \\| ")).indexOf(file.name());
			List<RowTable.FileRow> stored = kind.startsWith("PTP")
					? this.edits.among(id, List.of(row.code(), row.partner())) : this.rows.byCode(id, row.code());
			if (stored.stream()
				.anyMatch((each) -> each.file() == number && each.row().equals(row)
						&& (kind.startsWith("PTP") || each.number() == wanted.getKey()))) {
				return true;
			}
		}
		return false;
	}

}

package org.caseconsultant.catalog.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

import org.caseconsultant.catalog.layout.CatalogRow;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A table that holds rows of releases. Rows are inserted many to a statement, which is as
 * fast on every database and needs no setting of the driver.
 */
abstract class RowTable {

	/** Most rows that one statement inserts; a power of two above the usual batch. */
	private static final int STATEMENT = 512;

	private static final int DELETED_AT_ONCE = 20_000;

	private final JdbcTemplate database;

	private final String name;

	private final String insert;

	private final String values;

	private final String key;

	RowTable(JdbcTemplate database, String name, String key, String... columns) {
		this.key = key;
		this.database = database;
		this.name = name;
		this.insert = "insert into " + name + " (" + String.join(", ", columns) + ") values ";
		this.values = "(" + String.join(",", Collections.nCopies(columns.length, "?")) + ")";
	}

	/** Adds the values of one row in the order of the columns. */
	abstract void addValues(List<Object> values, long releaseId, FileRow row);

	/** Inserts rows in the transaction of the caller. */
	void insert(long releaseId, List<FileRow> rows) {
		for (int from = 0; from < rows.size(); from += STATEMENT) {
			List<FileRow> some = rows.subList(from, Math.min(rows.size(), from + STATEMENT));
			List<Object> values = new ArrayList<>(some.size() * 10);
			some.forEach((row) -> addValues(values, releaseId, row));
			this.database.update(this.insert + String.join(",", Collections.nCopies(some.size(), this.values)),
					values.toArray());
		}
	}

	/** Counts the codes, or pairs of codes, of a release. */
	long keys(long releaseId) {
		Long keys = this.database.queryForObject("select count(*) from (select distinct " + this.key + " from "
				+ this.name + " where catalog_release_id = ?) as keys_of_release", Long.class, releaseId);
		return (keys != null) ? keys : 0;
	}

	/** Names the first codes, or pairs of codes, of a release. */
	List<String> firstKeys(long releaseId, int most) {
		return this.database.query(
				"select distinct " + this.key + " from " + this.name + " where catalog_release_id = ? order by "
						+ this.key + " limit ?",
				(found, number) -> found.getString(2).isEmpty() ? found.getString(1)
						: found.getString(1) + "/" + found.getString(2),
				releaseId, most);
	}

	/** Deletes some rows of a release; false when none is left. */
	boolean deleteSome(long releaseId) {
		return this.database.update(
				"delete from " + this.name + " where catalog_release_id = ? limit " + DELETED_AT_ONCE, releaseId) > 0;
	}

	/** Names the parts that a release can be read in, small enough to be kept. */
	abstract List<String> parts(long releaseId);

	/** Hands over the rows of a part; the part with the empty name is the whole. */
	abstract void forEach(long releaseId, String part, Consumer<FileRow> rows);

	JdbcTemplate database() {
		return this.database;
	}

	/**
	 * A row with its place in the files of a release.
	 *
	 * @param file number of the file, from 0
	 * @param number number of the row in the file, from 0
	 * @param row the row
	 */
	record FileRow(int file, int number, CatalogRow row) {
	}

}

package org.caseconsultant.catalog.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.caseconsultant.catalog.layout.CatalogRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/**
 * The rows of all tables but the PTP edits. The columns of the published table are kept
 * by name as JSON: a table may gain a column without a change of ours.
 */
@Component
class CatalogRows extends RowTable {

	private static final String SELECT = "select code, partner, file_number, row_number_in_file, line_number, valid_from, "
			+ "valid_until, column_values from catalog_row where catalog_release_id = ?";

	private static final String ORDER = " order by code, partner, file_number, row_number_in_file";

	private static final int PAGE = 5_000;

	/** Codes of another form, such as modifiers, may stand between two neighbours. */
	private static final int BESIDE = 100;

	/** Modifiers have two characters. */
	private static final String HOLDING = " from catalog_row where catalog_release_id = ? and char_length(code) > 2 "
			+ "and (valid_from is null or valid_from <= ?) and (valid_until is null or valid_until >= ?)";

	private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {
	};

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final RowMapper<FileRow> ROW = CatalogRows::row;

	CatalogRows(JdbcTemplate database) {
		super(database, "catalog_row", "code, partner", "catalog_release_id", "code", "partner", "file_number",
				"row_number_in_file", "line_number", "valid_from", "valid_until", "column_values");
	}

	@Override
	@SuppressWarnings("NullAway")
	void addValues(List<Object> values, long releaseId, FileRow each) {
		CatalogRow row = each.row();
		values.add(releaseId);
		values.add(row.code());
		values.add(row.partner());
		values.add(each.file());
		values.add(each.number());
		values.add(row.line());
		values.add(row.from());
		values.add(row.until());
		values.add(JSON.writeValueAsString(row.values()));
	}

	/** Returns the rows about a code. */
	List<FileRow> byCode(long releaseId, String code) {
		return database().query(SELECT + " and code = ?" + ORDER, ROW, releaseId, code);
	}

	/** Returns all rows of a release of usual size as they stand in its files. */
	List<CatalogRow> inFileOrder(long releaseId) {
		List<FileRow> rows = new ArrayList<>();
		forEach(releaseId, "", rows::add);
		rows.sort(Comparator.comparingInt(FileRow::file).thenComparingInt(FileRow::number));
		return rows.stream().map(FileRow::row).toList();
	}

	/** Returns the rows whose second code this is and whose code begins so. */
	List<FileRow> byPartner(long releaseId, String partner, String prefix) {
		return database().query(SELECT + " and partner = ? and code like ?" + ORDER, ROW, releaseId, partner,
				prefix + "%");
	}

	/** Returns the codes before or after a code, the nearest first. */
	List<String> beside(long releaseId, String code, boolean after) {
		return database().queryForList(
				"select distinct code from catalog_row where catalog_release_id = ? and code " + (after ? ">" : "<")
						+ " ? order by code" + (after ? "" : " desc") + " limit " + BESIDE,
				String.class, releaseId, code);
	}

	/** Returns codes of more than two characters that hold on a day, in order. */
	List<String> codes(long releaseId, LocalDate on, int offset, int limit) {
		return database().queryForList("select distinct code" + HOLDING + " order by code limit ? offset ?",
				String.class, releaseId, on, on, limit, offset);
	}

	/** Counts the codes of more than two characters that hold on a day. */
	long count(long releaseId, LocalDate on) {
		return Objects.requireNonNullElse(
				database().queryForObject("select count(distinct code)" + HOLDING, Long.class, releaseId, on, on), 0L);
	}

	@Override
	List<String> parts(long releaseId) {
		return List.of("");
	}

	@Override
	void forEach(long releaseId, String part, Consumer<FileRow> rows) {
		List<FileRow> page = database().query(SELECT + ORDER + " limit " + PAGE, ROW, releaseId);
		while (!page.isEmpty()) {
			page.forEach(rows);
			page = (page.size() < PAGE) ? List.of() : after(releaseId, page.get(page.size() - 1));
		}
	}

	private List<FileRow> after(long releaseId, FileRow last) {
		String code = last.row().code();
		String partner = last.row().partner();
		return database().query(SELECT
				+ " and code >= ? and (code > ? or partner > ? or (partner = ? and (file_number > ? or (file_number = ? "
				+ "and row_number_in_file > ?))))" + ORDER + " limit " + PAGE, ROW, releaseId, code, code, partner,
				partner, last.file(), last.file(), last.number());
	}

	private static FileRow row(ResultSet found, int number) throws SQLException {
		CatalogRow row = new CatalogRow(found.getLong(5), found.getString(1), found.getString(2), date(found, 6),
				date(found, 7), JSON.readValue(found.getString(8), VALUES));
		return new FileRow(found.getInt(3), found.getInt(4), row);
	}

	private static @Nullable LocalDate date(ResultSet found, int column) throws SQLException {
		return found.getObject(column, LocalDate.class);
	}

}

package org.caseconsultant.catalog.release;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.caseconsultant.catalog.layout.CatalogRow;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The PTP edits: millions of short rows, so they have a table of their own; rationales
 * are kept once. A pair may come back with another window.
 */
@Component
class PtpEdits extends RowTable {

	private static final String SELECT = "select column_one, column_two, file_number, line_number, effective_on, deleted_on, "
			+ "prior_1996, indicator, rationale from ptp_edit join ptp_rationale on "
			+ "ptp_rationale.ptp_rationale_id = ptp_edit.ptp_rationale_id where catalog_release_id = ?";

	private static final String ORDER = " order by column_one, column_two, file_number, line_number";

	/** Edits are read by the first characters of column one. */
	private static final int PART = 3;

	private static final RowMapper<FileRow> ROW = (found, number) -> {
		Map<String, String> values = new LinkedHashMap<>();
		if (found.getBoolean(7)) {
			values.put("prior1996", "1");
		}
		values.put("indicator", found.getString(8));
		values.put("rationale", found.getString(9));
		return new FileRow(found.getInt(3), found.getInt(4), new CatalogRow(found.getInt(4), found.getString(1),
				found.getString(2), found.getObject(5, LocalDate.class), found.getObject(6, LocalDate.class), values));
	};

	private final Map<String, Integer> rationales = new ConcurrentHashMap<>();

	/** A rationale stays even if the batch that named it first is rolled back. */
	private final TransactionTemplate ownTransaction;

	PtpEdits(JdbcTemplate database, PlatformTransactionManager transactions) {
		super(database, "ptp_edit", "column_one, column_two", "catalog_release_id", "column_one", "column_two",
				"file_number", "line_number", "effective_on", "deleted_on", "prior_1996", "indicator",
				"ptp_rationale_id");
		this.ownTransaction = new TransactionTemplate(transactions);
		this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	@Override
	@SuppressWarnings("NullAway")
	void addValues(List<Object> values, long releaseId, FileRow each) {
		CatalogRow row = each.row();
		values.add(releaseId);
		values.add(row.code());
		values.add(row.partner());
		values.add(each.file());
		values.add(row.line());
		values.add(row.from());
		values.add(row.until());
		values.add(!row.value("prior1996").isEmpty());
		values.add(row.value("indicator"));
		values.add(rationale(row.value("rationale")));
	}

	/** Returns all edits, of any date, between the codes, in either direction. */
	List<FileRow> among(long releaseId, Collection<String> codes) {
		String marks = String.join(",", Collections.nCopies(codes.size(), "?"));
		Object[] parameters = new Object[1 + 2 * codes.size()];
		parameters[0] = releaseId;
		int at = 1;
		for (int pass = 0; pass < 2; pass++) {
			for (String code : codes) {
				parameters[at++] = code;
			}
		}
		return database().query(SELECT + " and column_one in (" + marks + ") and column_two in (" + marks + ")" + ORDER,
				ROW, parameters);
	}

	/** Counts the edits of a code that hold. */
	long count(long releaseId, PtpPage.Wanted wanted) {
		return Objects.requireNonNullElse(database().queryForObject(
				"select count(*) from ptp_edit where catalog_release_id = ?" + holding(wanted), Long.class, releaseId,
				wanted.code(), wanted.on(), wanted.on()), 0L);
	}

	/** Returns some of the edits of a code that hold. */
	List<FileRow> page(long releaseId, PtpPage.Wanted wanted) {
		return database().query(SELECT + holding(wanted) + ORDER + " limit ? offset ?", ROW, releaseId, wanted.code(),
				wanted.on(), wanted.on(), wanted.limit(), wanted.offset());
	}

	private static String holding(PtpPage.Wanted wanted) {
		return " and " + (wanted.columnOne() ? "column_one" : "column_two")
				+ " = ? and (effective_on is null or effective_on <= ?) and (deleted_on is null or deleted_on >= ?)";
	}

	@Override
	List<String> parts(long releaseId) {
		return database().queryForList(
				"select distinct left(column_one, " + PART + ") from ptp_edit where catalog_release_id = ? order by 1",
				String.class, releaseId);
	}

	@Override
	void forEach(long releaseId, String part, Consumer<FileRow> rows) {
		if (part.isEmpty()) {
			parts(releaseId).forEach((each) -> forEach(releaseId, each, rows));
		}
		else {
			database().query(SELECT + " and column_one like ?" + ORDER, ROW, releaseId, part + "%").forEach(rows);
		}
	}

	private int rationale(String text) {
		return this.rationales.computeIfAbsent(text, this::storedRationale);
	}

	private int storedRationale(String text) {
		List<Integer> found = rationaleIds(text);
		if (!found.isEmpty()) {
			return found.get(0);
		}
		try {
			this.ownTransaction.executeWithoutResult(
					(status) -> database().update("insert into ptp_rationale (rationale) values (?)", text));
		}
		catch (DuplicateKeyException ex) {
			// another process was faster
		}
		return Objects.requireNonNull(this.ownTransaction.execute((status) -> rationaleIds(text).get(0)));
	}

	private List<Integer> rationaleIds(String text) {
		return database().queryForList("select ptp_rationale_id from ptp_rationale where rationale = ?", Integer.class,
				text);
	}

}

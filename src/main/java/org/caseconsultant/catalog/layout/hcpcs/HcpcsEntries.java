package org.caseconsultant.catalog.layout.hcpcs;

import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.layout.CatalogRow;
import org.jspecify.annotations.Nullable;

/**
 * Joins the records of a code or modifier into one row.
 */
final class HcpcsEntries {

	private static final Pattern CODE = Pattern.compile("[A-V]\\d{4}|\\d{4}[0-9A-Z]");

	private static final Pattern MODIFIER = Pattern.compile("[0-9A-Z]{2}");

	private static final Pattern SEQUENCE = Pattern.compile("\\d{1,5}");

	private final Consumer<CatalogRow> rows;

	private @Nullable HcpcsEntry entry;

	HcpcsEntries(Consumer<CatalogRow> rows) {
		this.rows = rows;
	}

	/** Takes the next record. */
	void accept(HcpcsRecord next) {
		String id = next.id();
		if (!id.matches("[3478]")) {
			throw next.bad("RECID", "3, 4, 7 or 8 is expected, not '" + id + "'");
		}
		boolean modifier = id.equals("7") || id.equals("8");
		if (!(modifier ? MODIFIER : CODE).matcher(next.code()).matches()) {
			throw next.bad("HCPC", "a " + (modifier ? "modifier" : "code") + " is expected, not '" + next.code() + "'");
		}
		if (!SEQUENCE.matcher(next.sequence()).matches()) {
			throw next.bad("SEQNUM", "a sequence number is expected, not '" + next.sequence() + "'");
		}
		join(next, id.equals("4") || id.equals("8"));
	}

	private void join(HcpcsRecord next, boolean continued) {
		if (!continued) {
			finish();
			this.entry = new HcpcsEntry(next);
		}
		else if (this.entry == null) {
			throw next.bad("HCPC", "continues " + next.code() + ", whose first line is missing");
		}
		else {
			this.entry.append(next);
		}
	}

	/** Hands over the last row. */
	void finish() {
		if (this.entry != null) {
			this.rows.accept(this.entry.toRow());
		}
	}

}

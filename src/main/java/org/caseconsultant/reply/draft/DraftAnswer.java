package org.caseconsultant.reply.draft;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.suggestion.MissingFact;

/**
 * An answer as far as the reading of a question carries it. A consultant edits it; no
 * machine sends it.
 *
 * @param line the answer in one line
 * @param further lines for what else was asked
 * @param codes the codes for the code table, in order
 * @param reasons what speaks for it
 * @param payers where payers differ
 * @param changes what would change it
 * @param missing what has to be asked
 */
public record DraftAnswer(DraftLine line, List<DraftLine> further, List<DraftCode> codes, List<DraftReason> reasons,
		List<DraftReason> payers, List<String> changes, List<MissingFact> missing) {

	/**
	 * The rows that the draft rests on.
	 * @return codes first, each row once
	 */
	public List<SourceRow> citations() {
		Set<SourceRow> rows = new LinkedHashSet<>();
		this.codes.forEach((code) -> rows.add(code.suggestion().source()));
		Stream.concat(this.reasons.stream(), this.payers.stream()).forEach((reason) -> rows.add(reason.source()));
		return List.copyOf(rows);
	}

}

package org.caseconsultant.reply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.reply.draft.DraftAnswer;
import org.caseconsultant.reply.draft.DraftCode;
import org.caseconsultant.reply.draft.DraftLine;
import org.caseconsultant.reply.draft.DraftReason;
import org.caseconsultant.reply.draft.DraftWriter;
import org.caseconsultant.suggestion.CaseReading;
import org.caseconsultant.suggestion.MissingFact;
import org.caseconsultant.suggestion.Readings;

import org.springframework.stereotype.Service;

/**
 * Draft answers out of what was read, for the composer only: nothing here sends or stores
 * anything.
 */
@Service
public class StartingDrafts {

	private final Readings readings;

	private final MailTemplates templates;

	StartingDrafts(Readings readings, MailTemplates templates) {
		this.readings = readings;
		this.templates = templates;
	}

	/**
	 * Writes the draft of a case.
	 * @param number its number
	 * @return nothing before its question was read
	 */
	public Optional<StartingDraft> of(CaseNumber number) {
		return this.readings.of(number).map(CaseReading::reading).map(DraftWriter::write).map(this::rendered);
	}

	private StartingDraft rendered(DraftAnswer draft) {
		return new StartingDraft(this.templates.text("draft", values(draft)).strip(),
				draft.codes().stream().map(DraftCode::written).toList());
	}

	static Map<String, Object> values(DraftAnswer draft) {
		Map<String, Object> values = new HashMap<>();
		values.put("verdict", draft.line().verdict().name());
		values.put("line", draft.line().text());
		values.put("further", draft.further().stream().map(DraftLine::text).toList());
		values.put("reasons", reasons(draft.reasons()));
		values.put("payers", reasons(draft.payers()));
		values.put("changes", draft.changes());
		values.put("missing", draft.missing().stream().map(MissingFact::question).toList());
		return values;
	}

	private static List<Map<String, String>> reasons(List<DraftReason> reasons) {
		return reasons.stream()
			.map((reason) -> Map.of("text", reason.text(), "source", reason.source().toString()))
			.toList();
	}

}

package org.caseconsultant.reply.saved;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.Practitioner;
import org.caseconsultant.account.StaffMember;
import org.caseconsultant.audit.AuditTrail;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.casework.Outcome;
import org.caseconsultant.suggestion.CaseReading;
import org.caseconsultant.suggestion.MissingFact;
import org.caseconsultant.suggestion.QuestionReading;
import org.caseconsultant.suggestion.Readings;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saved replies: looked after on a page of their own, filled in for a case by the
 * composer.
 */
@Service
@Transactional
public class SavedReplies {

	/** What may stand between double braces, with its meaning. */
	public static final Map<String, String> PLACEHOLDERS = new TreeMap<>(Map.of("name", "first name of the asker",
			"case", "case number", "subject", "subject of the question", "practice", "practice of the asker",
			"consultant", "your name", "credential", "your credential", "codes", "the picked codes", "missing",
			"the questions about missing facts", "date-of-service", "date of service in the question"));

	private static final int LONGEST = 16_000;

	private final SavedReplyRows rows;

	private final Casework casework;

	private final Readings readings;

	private final Accounts accounts;

	private final AuditTrail audit;

	private final Clock clock;

	SavedReplies(SavedReplyRows rows, Casework casework, Readings readings, Accounts accounts, AuditTrail audit,
			Clock clock) {
		this.rows = rows;
		this.casework = casework;
		this.readings = readings;
		this.accounts = accounts;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Lists what somebody may use.
	 * @param member who asks
	 * @return replies first, then refusals, by name
	 */
	@Transactional(readOnly = true)
	public List<SavedReply> of(StaffMember member) {
		return this.rows.of(member.id());
	}

	/**
	 * Finds those with words in their name or text, filled in for a case.
	 * @param number number of the case
	 * @param member who writes
	 * @param words what was typed behind the slash
	 * @param codes codes picked so far
	 * @return at most eight, those with the words in the name first
	 */
	@Transactional(readOnly = true)
	public List<Filled> find(CaseNumber number, StaffMember member, String words, String codes) {
		String wanted = words.toLowerCase(Locale.ROOT).strip();
		Map<String, String> values = values(number, member, codes);
		List<SavedReply> found = new ArrayList<>(
				of(member).stream().filter((each) -> each.name().toLowerCase(Locale.ROOT).contains(wanted)).toList());
		of(member).stream()
			.filter((each) -> !found.contains(each) && each.reply().toLowerCase(Locale.ROOT).contains(wanted))
			.forEach(found::add);
		return found.stream()
			.limit(8)
			.map((each) -> new Filled(each.id(), each.name(), each.kind() == SavedReply.Kind.REFUSAL,
					Placeholders.fill(each.reply(), values)))
			.toList();
	}

	private Map<String, String> values(CaseNumber number, StaffMember member, String codes) {
		Optional<CodingCase> codingCase = this.casework.find(number);
		Optional<Practitioner> asker = codingCase
			.flatMap((found) -> this.accounts.practitioner(found.practitionerId()));
		Optional<QuestionReading> reading = this.readings.of(number).map(CaseReading::reading);
		return Map.of("name", asker.map((each) -> each.name().strip().split("\\s+")[0]).orElse(""), "case",
				number.toString(), "subject", codingCase.map(CodingCase::subject).orElse(""), "practice",
				asker.map(this.accounts::practiceName).orElse(""), "consultant", member.name(), "credential",
				member.credential(), "codes", codes, "missing",
				reading.map((read) -> String.join("\n",
						read.missingFacts()
							.stream()
							.map(MissingFact::question)
							.map((question) -> "- " + question)
							.toList()))
					.orElse(""),
				"date-of-service", reading.flatMap(QuestionReading::dateOfService).map(Object::toString).orElse(""));
	}

	/**
	 * Keeps a saved reply, new or changed.
	 * @param member who keeps it
	 * @param id row id, 0 for a new one
	 * @param entry what it is to be
	 * @return refused for somebody else's, for an empty one or an unknown placeholder
	 */
	public Outcome keep(StaffMember member, long id, Entry entry) {
		Set<String> unknown = Placeholders.unknown(entry.reply(), PLACEHOLDERS.keySet());
		if (entry.name().isBlank() || entry.reply().isBlank() || entry.reply().length() > LONGEST) {
			return Outcome.refused("A saved reply needs a name and a text of at most " + LONGEST + " characters.");
		}
		if (!unknown.isEmpty()) {
			return Outcome.refused("There is no placeholder {{" + unknown.iterator().next() + "}}.");
		}
		Optional<SavedReply> row = (id == 0) ? Optional.of(new SavedReply(member.id())) : mine(member, id);
		if (row.isEmpty()) {
			return Outcome.refused("There is no such saved reply of yours.");
		}
		row.get().share(entry.shared() ? null : member.id());
		String name = entry.name().strip();
		row.get()
			.says(entry.refusal() ? SavedReply.Kind.REFUSAL : SavedReply.Kind.REPLY,
					name.substring(0, Math.min(100, name.length())), entry.reply().strip(), member.actor(),
					this.clock.instant());
		this.audit.record(member.actor(), "saved-reply.kept", "saved-reply:" + this.rows.saveAndFlush(row.get()).id(),
				entry.shared() ? "shared" : "own");
		return Outcome.done();
	}

	/**
	 * Deletes a saved reply.
	 * @param member who deletes it
	 * @param id row id
	 * @return refused for somebody else's
	 */
	public Outcome delete(StaffMember member, long id) {
		Optional<SavedReply> row = mine(member, id);
		if (row.isEmpty()) {
			return Outcome.refused("There is no such saved reply of yours.");
		}
		this.rows.delete(row.get());
		this.audit.record(member.actor(), "saved-reply.deleted", "saved-reply:" + id, "");
		return Outcome.done();
	}

	private Optional<SavedReply> mine(StaffMember member, long id) {
		return this.rows.findById(id).filter((row) -> row.ownerId().isEmpty() || row.ownerId().get() == member.id());
	}

	/**
	 * A saved reply as it is edited.
	 *
	 * @param name what it is found by
	 * @param reply Markdown with placeholders
	 * @param refusal whether it says why a question is not answered
	 * @param shared whether all may use and edit it
	 */
	public record Entry(String name, String reply, boolean refusal, boolean shared) {
	}

	/**
	 * A saved reply, filled in for a case.
	 *
	 * @param id row id
	 * @param name its name
	 * @param refusal whether it says why a question is not answered
	 * @param text Markdown; placeholders that nothing is known for are left
	 */
	public record Filled(long id, String name, boolean refusal, String text) {
	}

}

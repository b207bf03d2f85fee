package org.caseconsultant.reply;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.account.StaffMember;
import org.caseconsultant.audit.AuditTrail;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.Catalogs;
import org.caseconsultant.mail.MessageId;
import org.caseconsultant.reply.citation.CitedRow;
import org.caseconsultant.reply.citation.RowWords;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What sent answers cite, and whether it still says the same.
 */
@Service
@Transactional
public class Citations {

	private final AnswerCitations citations;

	private final Catalogs catalogs;

	private final MailTemplates templates;

	private final AuditTrail audit;

	private final Clock clock;

	Citations(AnswerCitations citations, Catalogs catalogs, MailTemplates templates, AuditTrail audit, Clock clock) {
		this.citations = citations;
		this.catalogs = catalogs;
		this.templates = templates;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Keeps what an answer cites. It takes the place of the answer before; one that cites
	 * nothing leaves that in place, but whoever sent it had the changes on the page.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void keep(CaseNumber number, MessageId messageId, Grounds grounds, List<CatalogEntry> entries) {
		Set<CitedRow> rows = rows(grounds, entries);
		List<AnswerCitation> before = this.citations.counting(number.caseId());
		if (rows.isEmpty()) {
			before.forEach((citation) -> citation.accept(now(citation)));
		}
		else {
			before.forEach(AnswerCitation::supersede);
		}
		Instant now = this.clock.instant();
		int position = 0;
		for (CitedRow row : rows) {
			this.citations.save(new AnswerCitation(number.caseId(), messageId.hash(), position++, row,
					RowWords.of(grounds.catalog(), row), grounds.serviceOn(), now));
		}
	}

	private static Set<CitedRow> rows(Grounds grounds, List<CatalogEntry> entries) {
		Set<CitedRow> rows = new LinkedHashSet<>();
		entries.forEach((entry) -> rows.add(CitedRow.of(entry)));
		grounds.findings().forEach((finding) -> rows.addAll(CitedRow.of(finding)));
		return rows;
	}

	/**
	 * Compares what the answer of a case cites with the catalog as it is now.
	 * @param number number of the case
	 * @return the rows that say something else, empty without an answer
	 */
	@Transactional(readOnly = true)
	public List<RowChange> changes(CaseNumber number) {
		List<RowChange> changes = new ArrayList<>();
		for (AnswerCitation citation : this.citations.counting(number.caseId())) {
			String now = now(citation);
			if (!now.equals(citation.accepted())) {
				CitedRow row = citation.row();
				changes.add(new RowChange(row.name(), citation.accepted(), now, row.source().toString(),
						citation.answeredAt()));
			}
		}
		return changes;
	}

	/**
	 * Writes what a follow-up may begin with; it is for the composer and sends nothing.
	 * @param number number of the case
	 * @return Markdown, nothing if every row still says the same
	 */
	@Transactional(readOnly = true)
	public Optional<StartingDraft> followUp(CaseNumber number) {
		List<RowChange> changes = changes(number);
		if (changes.isEmpty()) {
			return Optional.empty();
		}
		List<Map<String, String>> told = changes.stream()
			.map((change) -> Map.of("what", change.what(), "said", change.said(), "now", change.now(), "source",
					change.source()))
			.toList();
		String day = changes.get(0).answeredAt().atZone(ZoneOffset.UTC).toLocalDate().toString();
		return Optional.of(new StartingDraft(
				this.templates.text("follow-up", Map.of("answeredOn", day, "changes", told)).strip(), List.of()));
	}

	/**
	 * Takes note of the changes of a case: the practitioner need not be told.
	 * @param number number of the case
	 * @param member who decides it
	 */
	public void accept(CaseNumber number, StaffMember member) {
		this.citations.counting(number.caseId()).forEach((citation) -> citation.accept(now(citation)));
		this.audit.record(member.actor(), "citations.accepted", number.toString(), "");
	}

	/**
	 * Cases with an answer that cites a changed row.
	 * @param most most cases
	 * @return newest case first
	 */
	@Transactional(readOnly = true)
	public List<CaseNumber> toLookAt(int most) {
		return this.citations.changedCases(Limit.of(most)).stream().map(CaseNumber::new).toList();
	}

	/**
	 * Counts the cases with an answer that cites a changed row.
	 * @return number of cases
	 */
	@Transactional(readOnly = true)
	public long countToLookAt() {
		return this.citations.countChangedCases();
	}

	/** Checks some citations behind an id; returns the last id, nothing at the end. */
	Optional<Long> check(long after, int most) {
		List<AnswerCitation> some = this.citations.after(after, Limit.of(most));
		for (AnswerCitation citation : some) {
			String now = now(citation);
			if (!now.equals(citation.saysNow())) {
				citation.says(now);
			}
		}
		return some.isEmpty() ? Optional.empty() : Optional.of(some.get(some.size() - 1).id());
	}

	private String now(AnswerCitation citation) {
		Catalog catalog = citation.serviceOn().map(this.catalogs::on).orElseGet(this.catalogs::today);
		return RowWords.now(catalog, citation.row(), citation.accepted());
	}

}

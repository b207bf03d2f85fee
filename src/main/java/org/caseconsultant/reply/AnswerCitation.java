package org.caseconsultant.reply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.reply.citation.CitedRow;
import org.caseconsultant.reply.citation.CitedTable;
import org.jspecify.annotations.Nullable;

/**
 * A row that a sent answer cites, with what it said then.
 */
@Entity
class AnswerCitation {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long answerCitationId;

	private long codingCaseId;

	private String messageIdHash = "";

	private int position;

	@Enumerated(EnumType.STRING)
	private CitedTable citedTable = CitedTable.TEXT;

	private String code = "";

	private String partner = "";

	private String sourceFile = "";

	private String sourceRelease = "";

	private String sourceRow = "";

	private @Nullable LocalDate serviceOn;

	private String said = "";

	private String accepted = "";

	private String saysNow = "";

	private boolean changed;

	private boolean superseded;

	private Instant answeredAt = Instant.EPOCH;

	protected AnswerCitation() {
	}

	AnswerCitation(long codingCaseId, String messageIdHash, int position, CitedRow row, String said,
			Optional<LocalDate> serviceOn, Instant answeredAt) {
		this.codingCaseId = codingCaseId;
		this.messageIdHash = messageIdHash;
		this.position = position;
		this.citedTable = row.table();
		this.code = row.code();
		this.partner = row.partner();
		this.sourceFile = cut(200, row.source().file());
		this.sourceRelease = cut(100, row.source().release());
		this.sourceRow = cut(100, row.source().row());
		this.serviceOn = serviceOn.orElse(null);
		this.said = said;
		this.accepted = said;
		this.saysNow = said;
		this.answeredAt = answeredAt;
	}

	private static String cut(int length, String text) {
		return (text.length() > length) ? text.substring(0, length) : text;
	}

	long id() {
		return (this.answerCitationId != null) ? this.answerCitationId : 0;
	}

	long caseId() {
		return this.codingCaseId;
	}

	CitedRow row() {
		return new CitedRow(this.citedTable, this.code, this.partner,
				new SourceRow(this.sourceFile, this.sourceRelease, this.sourceRow));
	}

	Optional<LocalDate> serviceOn() {
		return Optional.ofNullable(this.serviceOn);
	}

	String said() {
		return this.said;
	}

	/** What the desk last took note of. */
	String accepted() {
		return this.accepted;
	}

	String saysNow() {
		return this.saysNow;
	}

	boolean isChanged() {
		return this.changed;
	}

	Instant answeredAt() {
		return this.answeredAt;
	}

	void says(String words) {
		this.saysNow = words;
		this.changed = !words.equals(this.accepted);
	}

	void accept(String words) {
		this.accepted = words;
		says(words);
	}

	/** A later answer of the case counts from now on. */
	void supersede() {
		this.superseded = true;
	}

}

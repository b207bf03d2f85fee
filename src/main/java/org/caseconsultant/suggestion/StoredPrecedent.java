package org.caseconsultant.suggestion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.suggestion.precedent.AskedQuestion;
import org.caseconsultant.suggestion.precedent.Precedent;
import org.caseconsultant.suggestion.precedent.QuestionWords;
import org.caseconsultant.suggestion.reading.Payer;
import org.caseconsultant.suggestion.reading.Setting;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.jspecify.annotations.Nullable;

/**
 * An answered question as a row, one a case. The index takes codes and plain words of it,
 * no numbers and no answer.
 */
@Entity
@Indexed
public class StoredPrecedent {

	private static final int QUESTION = 4000;

	private static final String BLANK = " ";

	private static final String COMMA = ", ";

	@Id
	private long codingCaseId;

	private Instant answeredAt = Instant.EPOCH;

	@KeywordField
	@Enumerated(EnumType.STRING)
	private QuestionKind kind = QuestionKind.WHICH_CODE;

	@KeywordField
	@Enumerated(EnumType.STRING)
	private @Nullable Payer payer;

	@KeywordField
	@Enumerated(EnumType.STRING)
	private @Nullable Setting setting;

	private @Nullable String stateCode;

	private int editionYear;

	@FullTextField(analyzer = "whitespace", norms = Norms.NO)
	private String askedCodes = "";

	private String suggestedCodes = "";

	private String pickedLines = "";

	private String question = "";

	private String answer = "";

	private boolean withdrawn;

	private boolean indexDue = true;

	private long revision;

	protected StoredPrecedent() {
	}

	StoredPrecedent(CaseNumber number) {
		this.codingCaseId = number.caseId();
	}

	long id() {
		return this.codingCaseId;
	}

	long revision() {
		return this.revision;
	}

	boolean isWithdrawn() {
		return this.withdrawn;
	}

	/**
	 * The codes of the answer as they are searched for.
	 * @return without modifiers and units, with blanks between them
	 */
	@Transient
	@FullTextField(name = "pickedCodes", analyzer = "whitespace", norms = Norms.NO)
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public String getPickedCodes() {
		return picked().stream().map((line) -> line.split("[- ]")[0]).collect(Collectors.joining(BLANK));
	}

	/**
	 * The question as it is searched for.
	 * @return stems, with blanks between them
	 */
	@Transient
	@FullTextField(name = "words", analyzer = "whitespace")
	@IndexingDependency(reindexOnUpdate = ReindexOnUpdate.NO)
	public String getWords() {
		return String.join(BLANK, QuestionWords.of(this.question));
	}

	/** Takes over the question as it stands, and an answer to it. */
	void answered(AskedQuestion asked, List<String> picked, String text, Instant at) {
		this.kind = asked.kind();
		this.payer = asked.payer().orElse(null);
		this.setting = asked.setting().orElse(null);
		this.stateCode = asked.state().orElse(null);
		this.editionYear = asked.year();
		this.askedCodes = String.join(BLANK, asked.asked());
		this.suggestedCodes = String.join(BLANK, asked.suggested());
		this.question = CodeSuggestion.cut(QUESTION, asked.text());
		says(picked, text);
		this.answeredAt = at;
		this.withdrawn = false;
		touched();
	}

	/** An answer without codes adds to one with codes, else the later one counts. */
	private void says(List<String> picked, String text) {
		if (picked.isEmpty() && !this.pickedLines.isEmpty()) {
			this.answer = this.answer + "\n\n" + text;
		}
		else {
			this.pickedLines = String.join(COMMA, picked);
			this.answer = text;
		}
	}

	/**
	 * Empties the row at once; the index stage takes it out of the index and deletes it.
	 */
	void withdraw() {
		this.withdrawn = true;
		this.stateCode = null;
		this.askedCodes = "";
		this.suggestedCodes = "";
		this.pickedLines = "";
		this.question = "";
		this.answer = "";
		touched();
	}

	private void touched() {
		this.indexDue = true;
		this.revision++;
	}

	Precedent precedent() {
		AskedQuestion asked = new AskedQuestion(new CaseNumber(this.codingCaseId), this.kind,
				pieces(BLANK, this.askedCodes), pieces(BLANK, this.suggestedCodes), Optional.ofNullable(this.payer),
				Optional.ofNullable(this.setting), Optional.ofNullable(this.stateCode), this.editionYear,
				this.question);
		return new Precedent(asked, picked(), this.answer, this.answeredAt);
	}

	private List<String> picked() {
		return pieces(COMMA, this.pickedLines);
	}

	private static List<String> pieces(String mark, String joined) {
		return Stream.of(joined.split(mark)).filter((piece) -> !piece.isEmpty()).toList();
	}

}

package org.caseconsultant.reply;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.CaseReplies;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What practitioners say about answers: right and useful or not, paid or denied.
 */
@Service
@Transactional
public class Ratings {

	private final SentAnswers answers;

	private final RatingLinks links;

	private final CaseReplies replies;

	private final Clock clock;

	Ratings(SentAnswers answers, RatingLinks links, CaseReplies replies, Clock clock) {
		this.answers = answers;
		this.links = links;
		this.replies = replies;
		this.clock = clock;
	}

	/**
	 * Finds the answer behind a link.
	 * @param messageIdHash hash of its Message-ID
	 * @param token token of the link
	 * @return nothing if the link is not ours
	 */
	@Transactional(readOnly = true)
	public Optional<SentAnswer> behind(String messageIdHash, String token) {
		return this.links.isOurs(messageIdHash, token) ? this.answers.findById(messageIdHash) : Optional.empty();
	}

	/**
	 * Lists the sent answers of a case.
	 * @param number number of the case
	 * @return with codes and ratings
	 */
	@Transactional(readOnly = true)
	public List<SentAnswer> of(CaseNumber number) {
		return this.answers.findByCodingCaseId(number.caseId());
	}

	/**
	 * Keeps a rating; one that says no reopens the case.
	 * @param answer the answer that a link led to
	 * @param useful whether it was right and useful
	 * @param comment what is wrong with it, may be empty
	 */
	public void rate(SentAnswer answer, boolean useful, String comment) {
		SentAnswer stored = this.answers.findById(answer.messageIdHash()).orElseThrow();
		stored.rate(useful, comment.strip(), this.clock.instant());
		CaseNumber number = new CaseNumber(stored.caseId());
		this.replies.changed(number, "practitioner", useful ? "answer.rated-useful" : "answer.rated-not-useful", "");
		if (!useful) {
			this.replies.doubted(number);
		}
	}

	/**
	 * Keeps what became of the claim.
	 * @param answer the answer that a link led to
	 * @param outcome what became of it
	 */
	public void became(SentAnswer answer, SentAnswer.ClaimOutcome outcome) {
		SentAnswer stored = this.answers.findById(answer.messageIdHash()).orElseThrow();
		stored.became(outcome, this.clock.instant());
		this.replies.changed(new CaseNumber(stored.caseId()), "practitioner", "claim.told",
				outcome.name().toLowerCase(Locale.ROOT));
	}

}

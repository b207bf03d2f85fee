package org.caseconsultant.suggestion.timed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.text.Clauses;
import org.caseconsultant.suggestion.text.CodeMention;
import org.caseconsultant.suggestion.text.QuestionText;
import org.caseconsultant.suggestion.text.TimeMention;
import org.caseconsultant.suggestion.text.TimeReader;

/**
 * Reads which minutes a question gives for which code: those of the same clause, the ones
 * behind the code first; for the only code of a sentence those of the sentence. Minutes
 * given apart for a code and its add-on are added up.
 */
public final class StatedTimes {

	/** Most mentions that are looked at. */
	private static final int MOST = 30;

	private StatedTimes() {
	}

	/**
	 * Reads the minutes of the codes that time decides.
	 * @param text the question
	 * @param codes codes that it names
	 * @return in the order of the codes, each with one time; codes without a time are
	 * left out
	 */
	public static List<StatedTime> read(QuestionText text, List<CodeMention> codes) {
		List<CodeMention> timed = codes.stream()
			.filter((mention) -> TimeRules.decides(mention.code()))
			.limit(MOST)
			.toList();
		List<StatedTime> stated = new ArrayList<>();
		List<Evidence> clauses = timed.isEmpty() ? List.of() : Clauses.of(text);
		for (CodeMention mention : timed) {
			around(text, mention, clauses, timed)
				.ifPresent((time) -> stated.add(new StatedTime(mention.code(), time.minutes(), time.evidence())));
		}
		return stated.stream().map((time) -> together(time, stated)).toList();
	}

	/** An add-on has minutes of its own: those of its first code count with them. */
	private static StatedTime together(StatedTime time, List<StatedTime> all) {
		int others = all.stream()
			.filter((other) -> TimeRules.countTogether(time.code(), other.code()))
			.filter((other) -> !other.evidence().equals(time.evidence()))
			.mapToInt(StatedTime::minutes)
			.sum();
		return new StatedTime(time.code(), time.minutes() + others, time.evidence());
	}

	private static Optional<TimeMention> around(QuestionText text, CodeMention mention, List<Evidence> clauses,
			List<CodeMention> timed) {
		Optional<TimeMention> near = clauses.stream()
			.filter((clause) -> holds(clause, mention))
			.findFirst()
			.flatMap((clause) -> nearest(text, clause, mention));
		Evidence sentence = text.sentenceAt(mention.evidence().start());
		boolean alone = timed.stream().filter((other) -> holds(sentence, other)).count() == 1;
		return (near.isPresent() || !alone) ? near : nearest(text, sentence, mention);
	}

	private static boolean holds(Evidence part, CodeMention mention) {
		return part.start() <= mention.evidence().start() && mention.evidence().start() < part.end();
	}

	private static Optional<TimeMention> nearest(QuestionText text, Evidence part, CodeMention mention) {
		return TimeReader.read(text, part).stream().min(Comparator.comparingInt((time) -> distance(time, mention)));
	}

	/** A time ahead of the code is taken only where none stands behind it. */
	private static int distance(TimeMention time, CodeMention mention) {
		int behind = time.evidence().start() - mention.evidence().end();
		int ahead = mention.evidence().start() - time.evidence().end();
		return (behind >= 0) ? behind : QuestionText.LIMIT + ahead;
	}

}

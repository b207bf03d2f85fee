package org.caseconsultant.suggestion;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was read out of a case, as stored.
 *
 * @param readyAt when it was read
 * @param reading codes, findings, missing facts
 * @param passages where evidence lies in the messages
 */
public record CaseReading(Instant readyAt, QuestionReading reading, List<Passage> passages) {

	/**
	 * Finds the words of a message that led to a suggestion.
	 * @param suggestion one of this reading
	 * @param messageId row id of the message
	 * @param part subject or text
	 * @return offsets in that part, in order
	 */
	public List<Evidence> evidence(Suggestion suggestion, long messageId, Passage.Part part) {
		return within(suggestion.evidence().stream(), messageId, part);
	}

	/**
	 * Finds the words of a message that led to anything.
	 * @param messageId row id of the message
	 * @param part subject or text
	 * @return offsets in that part, in order
	 */
	public List<Evidence> evidence(long messageId, Passage.Part part) {
		return within(this.reading.suggestions().stream().flatMap((each) -> each.evidence().stream()), messageId, part);
	}

	private List<Evidence> within(Stream<Evidence> evidence, long messageId, Passage.Part part) {
		List<Passage> there = this.passages.stream()
			.filter((passage) -> passage.messageId() == messageId && passage.part() == part)
			.toList();
		return evidence.flatMap((each) -> there.stream().map((passage) -> passage.within(each)))
			.filter((each) -> each.start() < each.end())
			.distinct()
			.sorted(java.util.Comparator.comparingInt(Evidence::start))
			.toList();
	}

}

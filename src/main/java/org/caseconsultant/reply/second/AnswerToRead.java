package org.caseconsultant.reply.second;

import java.time.LocalDate;
import java.util.List;

import org.caseconsultant.casework.CaseNumber;

/**
 * What the rules look at.
 *
 * @param number number of the case
 * @param questionId row id of the mail that is answered
 * @param sentBefore how many answers its author has sent before
 * @param codes codes with modifiers and units, as written
 * @param units units of the codes, in the same order, 1 where none are stated
 * @param plainCodes the codes alone, in the same order
 * @param on date of service, else today
 */
public record AnswerToRead(CaseNumber number, long questionId, long sentBefore, List<String> codes, List<Integer> units,
		List<String> plainCodes, LocalDate on) {
}

package org.caseconsultant.suggestion.feedback;

import org.caseconsultant.catalog.CodeSystem;

/**
 * How often codes of a rank were judged alike in a month.
 *
 * @param month such as {@code 2026-11}
 * @param system code set
 * @param judgement what was made of them
 * @param rank rank, 0 if not suggested
 * @param count how many codes
 */
public record RankCount(String month, CodeSystem system, Judgement judgement, int rank, long count) {
}

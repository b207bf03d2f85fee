package org.caseconsultant.suggestion.feedback;

import org.caseconsultant.catalog.CodeSystem;

/**
 * A code with what a consultant made of it.
 *
 * @param system code set
 * @param code the code
 * @param judgement accepted, rejected or added
 * @param rank place among the suggestions of its code set from 1, 0 if not suggested
 */
public record JudgedCode(CodeSystem system, String code, Judgement judgement, int rank) {
}

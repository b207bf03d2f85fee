package org.caseconsultant.suggestion.feedback;

import org.caseconsultant.catalog.CodeSystem;

/**
 * How often a code was accepted and rejected in answers to one kind of question.
 *
 * @param kind main kind of the question
 * @param system code set
 * @param code the code
 * @param judgement accepted or rejected
 * @param count number of answers
 */
public record KindCount(String kind, CodeSystem system, String code, Judgement judgement, long count) {
}

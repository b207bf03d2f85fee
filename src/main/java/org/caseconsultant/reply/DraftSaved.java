package org.caseconsultant.reply;

/**
 * What became of saving a draft.
 *
 * @param draft the draft as it is stored now
 * @param conflict whether somebody wrote over an older version: both texts are kept
 */
public record DraftSaved(AnswerDraft draft, boolean conflict) {
}

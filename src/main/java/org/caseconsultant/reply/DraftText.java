package org.caseconsultant.reply;

/**
 * What stands in the composer.
 *
 * @param text the answer, Markdown
 * @param codes the field of codes as typed
 * @param askingBack whether it asks the practitioner for facts
 * @param copies the fields of copies as typed
 */
public record DraftText(String text, String codes, boolean askingBack, Copies copies) {

	static String cut(int length, String text) {
		return (text.length() > length) ? text.substring(0, length) : text;
	}

}

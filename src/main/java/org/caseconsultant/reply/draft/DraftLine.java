package org.caseconsultant.reply.draft;

/**
 * The answer to one kind of question in one line.
 *
 * @param verdict how far it goes
 * @param text the line, a whole sentence
 */
public record DraftLine(Verdict verdict, String text) {

	static DraftLine open(String text) {
		return new DraftLine(Verdict.OPEN, text);
	}

	static DraftLine stated(String text) {
		return new DraftLine(Verdict.STATED, text);
	}

}

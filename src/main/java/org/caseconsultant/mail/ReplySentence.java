package org.caseconsultant.mail;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises the sentence that introduces an earlier mail ("On Tue, 1 Feb 2011 at 18:02,
 * N. N. wrote:"), in many languages and broken over up to six lines.
 * <p>
 * A date alone is not enough: "On 5/12 Dr. Smith wrote:" may be the question itself.
 * There must also be a time of day, a mail address, or a quotation behind it.
 */
final class ReplySentence {

	private static final int MOST_LINES = 6;

	private static final int LONGEST = 500;

	private static final String VERB = "(?:wrote|writes|schrieb|geschrieben|schreef|geschreven|a écrit|écrit|escribió|escribio|"
			+ "ha scritto|scritto|escreveu|skrev|skrifaði|kirjoitti|napisał(?:\\(a\\)|a)?|написал(?:\\(а\\)|а)?|пише|пишет|написав|"
			+ "yazdı|írta|napsal(?:\\(a\\)|a)?|napísal(?:\\(a\\)|a)?|a scris|написа|έγραψε|đã viết|menulis|写道|寫道|のメール|작성)";

	private static final String LEAD = "(?:On|At|Am|Um|Le|El|Il|In data|Op|Em|No dia|Den|Dnia|W dniu|Dne|Dňa|Pe|La data|På|Vào|"
			+ "Στις|Pada|Í|在|于|於)";

	private static final String ADDRESS = "[^\\s<>@]+@[^\\s<>@]+";

	private static final Pattern LED = Pattern.compile(
			"(?i)^" + LEAD + "(?=[\\s:\\d])[^\\d]{0,40}\\d.{0,300}?" + VERB + "(?:\\s*[:：]?|\\s.{1,150}[:：])$",
			Pattern.UNICODE_CASE);

	private static final Pattern NAMED = Pattern.compile(
			"(?i)^[^<>]{0,120}<" + ADDRESS + ">,?\\s*(?:.{0,20}\\s)?" + VERB + "(?:\\s*[:：]|\\s.{1,80}\\d.{0,20}[:：])$",
			Pattern.UNICODE_CASE);

	private static final Pattern DATED = Pattern
		.compile("(?i)^(?=.{0,30}\\d)(?=.*(?:19|20)\\d\\d)(?:\\d|\\p{L}{2,14}[.,]{1,2}\\s\\d).{6,250}?(?:" + VERB
				+ "\\s*[:：]|<" + ADDRESS + ">\\s*:)$", Pattern.UNICODE_CASE);

	/** Form of Gmail in languages without a sentence of their own. */
	private static final Pattern STAMPED = Pattern.compile(
			"^\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}\\b.{0,200}(?:<" + ADDRESS + ">\\s*:?|GMT[+-]\\d{2}:\\d{2} .{1,80})$");

	/** Cheap test for a line that can begin a sentence of any of the forms. */
	private static final Pattern START = Pattern.compile(
			"(?i)^[-*_>\\s]*(?:" + LEAD + "[\\s:\\d]|\\d|\\p{L}{2,14}[.,]{1,2}\\s\\d)|<|&lt;", Pattern.UNICODE_CASE);

	private static final Pattern TIME = Pattern.compile("(?<!\\d)\\d{1,2}\\s?[:.h]\\s?\\d{2}(?!\\d)");

	private static final Pattern MAIL_ADDRESS = Pattern.compile(ADDRESS);

	private static final Pattern YOU = Pattern.compile("(?i).*\\byou wrote\\s*:$");

	private ReplySentence() {
	}

	/**
	 * Looks for a sentence.
	 * @param lines all lines
	 * @param from where it would begin
	 * @param to behind the last line to look at
	 * @return behind its last line, or -1 when there is none
	 */
	static int end(List<String> lines, int from, int to) {
		if (!START.matcher(HeaderText.cut(lines.get(from), LONGEST)).find()) {
			return -1;
		}
		boolean bracket = from < to && lines.get(from).contains("<");
		StringBuilder joined = new StringBuilder();
		for (int index = from; index < Math.min(to, from + MOST_LINES); index++) {
			String line = lines.get(index).strip();
			if (line.isEmpty() && !bracketFollows(lines, index, to)) {
				return -1;
			}
			joined.append(joined.isEmpty() ? "" : " ").append(line);
			if (joined.length() > LONGEST) {
				return -1;
			}
			if (isSentence(bare(joined.toString()), bracket, quotationFollows(lines, index + 1, to))) {
				return index + 1;
			}
		}
		return -1;
	}

	/** Some programs put the bracketed address on lines of its own. */
	private static boolean bracketFollows(List<String> lines, int index, int to) {
		return index + 1 < to && lines.get(index + 1).strip().startsWith("<");
	}

	private static String bare(String joined) {
		return joined.replace('\u00A0', ' ')
			.replace("&lt;", "<")
			.replace("&gt;", ">")
			.replace("&quot;", "\"")
			.replaceAll("^[-*_>\\s]+|[-*_\\s]+$", "")
			.replaceAll("<\\s*(?:mailto:)?[^<>@]*?([^\\s<>@]+@[^\\s<>@]+)\\s*(?:<[^<>]*>)?\\s*>", "<$1>");
	}

	/** A name alone on the line above its address may as well be a signature. */
	private static boolean isSentence(String text, boolean bracket, boolean quotation) {
		if (STAMPED.matcher(text).matches() || (bracket && NAMED.matcher(text).matches())) {
			return true;
		}
		boolean form = LED.matcher(text).matches() || DATED.matcher(text).matches();
		return form && (quotation || TIME.matcher(text).find() || MAIL_ADDRESS.matcher(text).find()
				|| YOU.matcher(text).matches());
	}

	private static boolean quotationFollows(List<String> lines, int from, int to) {
		int index = from;
		while (index < to && lines.get(index).isBlank()) {
			index++;
		}
		return index < to && ReplyMarkers.isQuoted(lines.get(index));
	}

}

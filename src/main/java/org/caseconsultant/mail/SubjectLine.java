package org.caseconsultant.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads and writes subject lines: reply and forward prefixes, and the case number in
 * square brackets.
 */
public final class SubjectLine {

	private static final int LONGEST_STEM = 200;

	private static final Pattern CASE_NUMBER = Pattern.compile("(?<![A-Za-z0-9-])CC-(\\d{6,9})(?![A-Za-z0-9])",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern CASE_TAG = Pattern.compile("\\[\\s*CC-\\d{6,9}\\s*]", Pattern.CASE_INSENSITIVE);

	/**
	 * Words that mail programs put in front. RFC 5322 section 3.6.5 knows only
	 * {@code Re: }. Italian {@code R:} and {@code I:} are left alone: R and L are sides
	 * of the body here.
	 */
	private static final Pattern PREFIX = Pattern.compile(
			"^\\s*(?:" + "(?:re|aw|antw|antwort|sv|vs|odp|res|rif|ref"
					+ "|ynt|rép|re\\s?:\\s?re|на|отв|ответ|відп|回复|回覆|答复|答覆|返信|회신|תשובה|رد"
					+ "|fwd?|wg|tr|rv|enc|doorst|vb|vl|pd|ilt|továbbítás|trans|fyi|пересл|转发|轉寄|轉發|転送|전달|הועבר)"
					+ "(?:\\s*(?:\\[\\d{1,3}]|\\(\\d{1,3}\\)|\\*\\d{1,3}|\\^\\d{1,3}))?\\s*[:：]"
					+ "|\\[\\s*(?:ext|external|extern|external email)\\s*])\\s*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private SubjectLine() {
	}

	/**
	 * The subject without reply and forward prefixes and without our case number.
	 * @param subject decoded subject
	 * @return what the mail is about; may be empty
	 */
	public static String stem(String subject) {
		String rest = CASE_TAG.matcher(HeaderText.clean(subject, 998)).replaceAll(" ").replaceAll("\\s+", " ").strip();
		Matcher prefix = PREFIX.matcher(rest);
		while (prefix.find()) {
			rest = rest.substring(prefix.end());
			prefix = PREFIX.matcher(rest);
		}
		return HeaderText.cut(rest, LONGEST_STEM).strip();
	}

	/**
	 * Finds a case number.
	 * @param subject decoded subject
	 * @return the first one, in capitals, for example CC-000123
	 */
	public static Optional<String> caseNumber(String subject) {
		Matcher matcher = CASE_NUMBER.matcher(subject);
		return matcher.find() ? Optional.of(matcher.group().toUpperCase(Locale.ROOT)) : Optional.empty();
	}

	/**
	 * The subject of an answer: {@code Re: chemo suite [CC-000123]}, however often prefix
	 * and number were there before.
	 * @param subject subject of the question
	 * @param caseNumber number of the case
	 * @return the subject of the answer
	 */
	public static String withCaseNumber(String subject, String caseNumber) {
		String stem = stem(subject);
		return "Re: " + (stem.isEmpty() ? "" : stem + " ") + "[" + caseNumber + "]";
	}

}

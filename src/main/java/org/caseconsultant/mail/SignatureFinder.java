package org.caseconsultant.mail;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds where the signature at the end of a text begins.
 * <p>
 * A block behind a signature line is no signature when it asks something, names a code or
 * a dose, or speaks of what a patient got: a question must never vanish.
 */
final class SignatureFinder {

	private static final int MOST_LINES = 15;

	private static final int LONGEST_MOBILE = 120;

	/** RFC 3676 section 4.3, and without the space that many programs drop. */
	private static final Pattern STANDARD = Pattern.compile("^\\s?(?:--|\u2013|\u2014)\\s*$");

	private static final Pattern LOOSE = Pattern.compile("^\\s?(?:-{3,}|_{2,}|[\u2013\u2014]{2,}|={5,}|\\*{3,})\\s*$");

	private static final Pattern CONTACT = Pattern
		.compile("(?i)(?:tel|phone|fax|mobile|cell|office|direct)\\b.{0,10}\\d|www\\.|https?://"
				+ "|[^\\s@]+@[^\\s@]+|\\(?\\d{3}\\)?[\\s.-]\\d{3}[\\s.-]\\d{4}|\\bsignature\\b|unsubscribe|confidential|mailing list");

	private static final Pattern NUMBERS_OF_A_CARD = Pattern.compile(
			"\\+?[\\d(][\\d().\\-/ ]{7,}\\d(?:\\s*(?:x|ext\\.?)\\s*\\d+)?|\\b[A-Z]{2}\\.?,?\\s+\\d{5}(?:-\\d{4})?\\b|\\d{5}-\\d{4}|https?://\\S+|\\S+@\\S+");

	private static final Pattern QUESTION = Pattern
		.compile("(?i)\\?|(?<![\\w.-])(?:\\d{4}[0-9FTUMA]|[A-V]\\d{4}|[A-TV-Z]\\d[0-9A-Z]\\.[0-9A-Z]{1,4})(?![\\w.-])"
				+ "|\\bbill(?:ed|able)?\\b|\\bcoded\\b|\\bpatient (?:got|had|has|is|was|received|came|presented)\\b|\\b(?:infusion|injection|modifier|denied)\\b"
				+ "|\\b\\d+(?:\\.\\d+)? ?(?:mg|mcg|ml|units?)\\b");

	private static final String DEVICE = "(?:i-?phone|i-?pad|i-?pod|phone|mobile|handy|mobiltelefon|smartphone|android|samsung|galaxy|"
			+ "blackberry|outlook|mail(?:box)?|yahoo|gmail|device|tablet|airmail|windows|cell|proton|nine|huawei|xiaomi|nokia|app)";

	private static final Pattern MOBILE = Pattern.compile(
			"(?i)^[\\s<(*_\\[-]*(?:sent from my [^,.]{1,40}(?:[.,] ?(?:please )?(?:excuse|pardon|sorry|apolog|forgive).*|\\s*[<(\\[].*)?|sent (?:from|via|with|by|on)\\b.*"
					+ DEVICE + ".*|get \\[?outlook for .*|.{0,30}\\bfrom (?:my )?" + DEVICE
					+ "\\b.{0,6}|envoyé (?:depuis|de|à partir de|via) .*|von meine[mr] .* gesendet.*"
					+ "|gesendet (?:von|mit|aus|über) .*" + DEVICE
					+ ".*|diese nachricht wurde von .* gesendet.*|enviado (?:desde|do|de|a partir do|pelo) .*"
					+ "|inviato da(?:l|lla)? .*|verzonden (?:met|vanaf|van|via) .*|verstuurd vanaf .*|sendt fra (?:min|mit|outlook|mail) .*|skickat från (?:min|mitt|outlook|mail).*"
					+ "|lähetetty .*|wysłan[eo] (?:z|za pomocą) .*|отправлено (?:с|из|от) .*|odesláno (?:z|ze) .*|从我的 ?.* ?发送|從我的 ?.* ?傳送|发自我的.*|.*から送信|나의 .*에서 보냄)$",
			Pattern.UNICODE_CASE);

	private SignatureFinder() {
	}

	/**
	 * Finds the signature.
	 * @param lines the text
	 * @return its first line, or the number of lines when there is none
	 */
	static int start(List<String> lines) {
		int start = withoutMobileLines(lines, lines.size());
		int block = blockStart(lines.subList(0, start));
		return (block < start) ? withoutMobileLines(lines, block) : start;
	}

	private static int withoutMobileLines(List<String> lines, int size) {
		int start = size;
		for (int index = size - 1; index >= 0; index--) {
			String line = lines.get(index).strip();
			if (isMobile(line) || ReplyMarkers.isDelimiter(line) || line.equals("--") || line.equals("\u1427")) {
				start = index;
			}
			else if (!line.isEmpty()) {
				return start;
			}
		}
		return start;
	}

	private static boolean isMobile(String line) {
		return line.length() <= LONGEST_MOBILE && MOBILE.matcher(line).matches() && !asksSomething(line);
	}

	private static int blockStart(List<String> lines) {
		int written = 0;
		for (int index = lines.size() - 1; index >= 0 && written <= MOST_LINES; index--) {
			String line = lines.get(index);
			boolean standard = STANDARD.matcher(line).matches();
			if (ReplyMarkers.isQuoted(line)) {
				return lines.size();
			}
			if (standard || LOOSE.matcher(line).matches()) {
				return isSignature(lines.subList(index + 1, lines.size()), standard) ? index : lines.size();
			}
			written += line.isBlank() ? 0 : 1;
		}
		return lines.size();
	}

	private static boolean isSignature(List<String> block, boolean standard) {
		String text = String.join("\n", block);
		boolean marker = new ReplyMarkers(block).next(0, block.size()).isPresent();
		return !marker && !asksSomething(text) && (standard || CONTACT.matcher(text).find());
	}

	private static boolean asksSomething(String text) {
		return QUESTION.matcher(NUMBERS_OF_A_CARD.matcher(text).replaceAll(" ")).find();
	}

}

package org.caseconsultant.mail;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the lines by which mail programs introduce an earlier mail: a sentence ("On ...
 * wrote:"), a rule ("-----Original Message-----"), or a block of header fields.
 */
final class ReplyMarkers {

	private static final int LONGEST_LINE = 1000;

	private static final Pattern QUOTED = Pattern.compile("^\\s{0,8}(?:>|[A-Z]{1,3}>(?!\\d)|\\|(?:\\s|$)).*",
			Pattern.DOTALL);

	private static final Pattern DELIMITER = Pattern.compile("^[\\s>]*(?:[-_=*~#+\u2010-\u2015]\\s?){3,}\\s*$");

	/** A rule with words in a language not listed; counts only above another marker. */
	private static final Pattern TITLED = Pattern.compile("^\\s*-{3,}\\s?[^-]{3,60}\\s?-{3,}\\s*$");

	private static final String RULES = "original message|original-?nachricht|ursprüngliche nachricht|originalnachricht|"
			+ "original email|original appointment|mensaje original|message d'origine|message original|message initial|messaggio originale|"
			+ "oorspronkelijk bericht|origineel bericht|mensagem original|ursprungligt meddelande|oprindelig (?:meddelelse|besked)|"
			+ "opprinnelig melding|alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość|исходное сообщение|"
			+ "оригинальное сообщение|původní zpráva|eredeti üzenet|özgün ileti|orijinal mesaj|原始邮件|原始郵件|原邮件|"
			+ "元のメッセージ|원본 메시지|forwarded message|forwarded by.{0,60}|weitergeleitete nachricht|mensaje reenviado|"
			+ "message transféré|message transmis|messaggio inoltrato|doorgestuurd bericht|mensagem encaminhada|"
			+ "vidarebefordrat meddelande|videresendt (?:meddelelse|melding)|пересылаемое сообщение|转发邮件|转发的邮件|転送メッセージ";

	private static final Pattern RULE = Pattern.compile("(?i)^[\\s>*_]*(?:[-=_\u2010-\u2015]{2,}\\s*(?:" + RULES
			+ ")\\s*[-=_\u2010-\u2015]*|(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|"
			+ "début du message (?:transféré|réexpédié)|inizio messaggio inoltrato|inicio del mensaje reenviado|"
			+ "vidarebefordrat brev|begin doorgestuurd bericht|início da mensagem (?:re)?encaminhada)\\s*:)[\\s*_]*$",
			Pattern.UNICODE_CASE);

	private final List<String> lines;

	ReplyMarkers(List<String> lines) {
		this.lines = lines;
	}

	static boolean isQuoted(String line) {
		return !line.isEmpty() && line.charAt(0) != '<' && QUOTED.matcher(line).matches();
	}

	static boolean isDelimiter(String line) {
		return line.length() < LONGEST_LINE && DELIMITER.matcher(line).matches();
	}

	/**
	 * The next marker that is not itself quoted.
	 * @param from first line to look at
	 * @param to behind the last one
	 * @return the marker, with the rules and blank lines above it
	 */
	Optional<Marker> next(int from, int to) {
		for (int index = from; index < to; index++) {
			int end = isQuoted(this.lines.get(index)) ? -1 : end(index, to);
			if (end > 0) {
				return Optional.of(new Marker(startAbove(from, index), end, isQuotedFrom(end, to)));
			}
		}
		return Optional.empty();
	}

	private int end(int index, int to) {
		String line = this.lines.get(index);
		if (line.isBlank() || line.length() > LONGEST_LINE) {
			return -1;
		}
		if (RULE.matcher(line).matches()) {
			int fields = HeaderBlock.end(this.lines, skipBlank(index + 1, to), to);
			return (fields > 0) ? fields : index + 1;
		}
		int fields = HeaderBlock.end(this.lines, index, to);
		return (fields > 0) ? fields : ReplySentence.end(this.lines, index, to);
	}

	private int skipBlank(int from, int to) {
		int index = from;
		while (index < to && this.lines.get(index).isBlank()) {
			index++;
		}
		return index;
	}

	private int startAbove(int from, int index) {
		int start = index;
		for (int above = index - 1; above >= from; above--) {
			String line = this.lines.get(above);
			if (isDelimiter(line) || TITLED.matcher(HeaderText.cut(line, LONGEST_LINE)).matches()) {
				start = above;
			}
			else if (!line.isBlank()) {
				break;
			}
		}
		return start;
	}

	private boolean isQuotedFrom(int from, int to) {
		int index = skipBlank(from, to);
		return index < to && isQuoted(this.lines.get(index));
	}

	/**
	 * Lines that introduce an earlier mail.
	 *
	 * @param start first line
	 * @param end behind the last line
	 * @param quoted whether the earlier mail follows with quotation marks
	 */
	record Marker(int start, int end, boolean quoted) {
	}

}

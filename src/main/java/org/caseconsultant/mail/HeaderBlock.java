package org.caseconsultant.mail;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the block of header fields (From, Sent, To, Subject) that Outlook and others
 * put above an earlier mail, in many languages.
 * <p>
 * Three different fields are needed, From among them, and a subject or a mail address:
 * "From: 10:05, To: 10:15, Date: 5/12" is the time of an infusion, not a header.
 */
final class HeaderBlock {

	private static final int LONGEST = 25;

	private static final int MOST_FOLDED = 2;

	private static final Map<Label, String> WORDS = Map.of(Label.FROM,
			"from|von|de|da|van|från|fra|frå|od|от|от кого|отправитель|від|lähettäjä|kimden|feladó|expéditeur|remitente|"
					+ "mittente|afzender|odesílatel|发件人|寄件者|寄件人|差出人|보낸 사람|보낸사람",
			Label.SENT,
			"sent|date|gesendet|gesendet am|datum|envoyé|envoyé le|envoyée|date d'envoi|enviado|enviado el|enviada em|enviado em|"
					+ "fecha|inviato|data|data invio|verzonden|verzonden op|skickat|sendt|dato|lähetetty|päivämäärä|wysłano|wysłane|"
					+ "отправлено|дата|надіслано|gönderildi|gönderilme|tarih|elküldve|dátum|odesláno|发送时间|日期|寄件日期|發送時間|"
					+ "送信日時|日付|보낸 날짜|날짜",
			Label.TO,
			"to|an|à|a|para|aan|till|til|do|кому|vastaanottaja|kime|címzett|destinataire|destinatario|komu|收件人|收件者|宛先|받는 사람|받는사람",
			Label.SUBJECT,
			"subject|betreff|objet|asunto|oggetto|onderwerp|ämne|emne|temat|тема|aihe|konu|tárgy|assunto|sujet|předmět|主题|主旨|主題|件名|제목",
			Label.OTHER,
			"cc|kopie|copie à|copie|copia|kopia|kopi|kopio|копия|bilgi|cc:|reply-to|risposta|antwort an|reply to|répondre à|responder a|"
					+ "antwoord aan|importance|wichtigkeit|priority|attachments?|anlagen|抄送|副本|参照|참조");

	private static final Pattern LINE = Pattern.compile(
			"(?i)^[\\s>*_]{0,10}(" + String.join("|", WORDS.values()) + ")[\\s\\u00A0*_]{0,4}[:：][\\s*_]*(.*)$",
			Pattern.UNICODE_CASE | Pattern.DOTALL);

	private HeaderBlock() {
	}

	/**
	 * Looks for a block.
	 * @param lines all lines
	 * @param from where it would begin
	 * @param to behind the last line to look at
	 * @return behind its last line, or -1 when there is none
	 */
	static int end(List<String> lines, int from, int to) {
		if (from >= to || label(lines.get(from)).isEmpty()) {
			return -1;
		}
		Set<Label> seen = EnumSet.noneOf(Label.class);
		boolean address = false;
		int folded = 0;
		int end = from;
		for (int index = from; index < Math.min(to, from + LONGEST); index++) {
			String line = lines.get(index);
			Optional<Label> label = label(line);
			if (label.isPresent()) {
				seen.add(label.get());
				address |= line.contains("@");
				folded = 0;
				end = index + 1;
			}
			else if (line.isBlank() ? !labelFollows(lines, index, to)
					: (++folded > MOST_FOLDED || !labelFollows(lines, index, to))) {
				break;
			}
		}
		boolean mail = seen.contains(Label.SUBJECT) || (address && seen.contains(Label.SENT));
		return (seen.contains(Label.FROM) && seen.size() >= 3 && mail) ? end : -1;
	}

	private static boolean labelFollows(List<String> lines, int index, int to) {
		return lines.subList(index + 1, Math.max(index + 1, Math.min(to, index + 1 + MOST_FOLDED)))
			.stream()
			.anyMatch((line) -> label(line).isPresent());
	}

	private static Optional<Label> label(String line) {
		Matcher matcher = LINE.matcher(HeaderText.cut(line, 500));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String word = matcher.group(1).toLowerCase(java.util.Locale.ROOT);
		return WORDS.entrySet()
			.stream()
			.filter((entry) -> word.matches("(?iu)" + entry.getValue()))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	/** What a field says. */
	private enum Label {

		FROM, SENT, TO, SUBJECT, OTHER

	}

}

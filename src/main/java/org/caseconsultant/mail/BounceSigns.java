package org.caseconsultant.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The signs of a delivery report that does not follow RFC 3464.
 * <p>
 * One sign alone proves nothing: a person may forward a report. A report is taken for one
 * when a mail system sent it, or it has the null reverse-path (RFC 5321 section 4.5.5),
 * and its subject or its text also speaks like one.
 */
final class BounceSigns {

	private static final int READ_TEXT = 20_000;

	private static final Pattern SYSTEM_ADDRESS = Pattern
		.compile("(?i)(?:^|[\\s<\"])(?:mailer-?daemon|mail-?daemon|mdaemon|"
				+ "post-?master|mail[._-]delivery[._-](?:sub)?system|mmdf)(?:@|>|\\s|\"|$)");

	private static final Pattern SYSTEM_NAME = Pattern
		.compile("(?i)mail(?:er)? (?:deliver[iy]?y? (?:sub)?system|administrator|delivery service|daemon|router)|"
				+ "system administrator|e-?mail delivery|\\bNDR administrator");

	/** A forwarded or answered report begins with Fwd: or Re: and is not matched. */
	private static final Pattern SUBJECT = Pattern.compile("(?i)^\\W*(?:[\\w.-]+\\s+|\\[postmaster]\\s*)?(?:"
			+ "undeliver|non-?deliver|nondeliver|not delivered|un-?delivered|failure (?:notice|delivery)|failed (?:delivery|mail)"
			+ "|(?:e-?mail|message) delivery (?:has )?(?:fail|delay|problem|error|status)"
			+ "|mail (?:delivery|system|transfer|sending)? ?(?:has |was )?(?:fail|error|problem|status|report|delayed|unsuccess|could not|incomplete|subsystem)"
			+ "|(?:permanent |temporary )?delivery (?:status|fail|has failed|delay|problem|report|notification|incomplete|unsuccess|error|temporarily)"
			+ "|returned (?:e-?)?mail|mail returned|returning|delayed mail|(?:your |the )?(?:mail|message|e-?mail) (?:could not be|was not|has not been|delayed|not) ?"
			+ "|warning: (?:could not|message|mail)|user unknown|unknown (?:user|recipient|address)|there was an error sending"
			+ "|message (?:rejected|status|blocked)|rejected(?: mail| message|:)|ndn:|ndr:|bounce"
			+ "|unzustellbar|nicht zustellbar|zustell|nachricht konnte nicht|mail konnte nicht"
			+ "|non remis|non distribu|échec de|message non|remise|avis de non"
			+ "|no se (?:puede|ha podido|pudo) entregar|no entregad|error de entrega|correo devuelto|mensaje no"
			+ "|non recapit|mancat[ao] (?:consegna|recapito)|impossibile recapitare|consegna fallita"
			+ "|onbestelbaar|niet bezorgd|não (?:é possível|foi possível|entregue)|falha (?:na|de) entrega|não entregue"
			+ "|olevererbart|kan inte levereras|ikke leveret|kunne ikke leveres|perille toimitta|niedostarczon|nie można dostarczyć"
			+ "|недостав|не ?доставлен|ошибка доставки|ваше сообщение не|не удалось доставить"
			+ "|無法傳遞|无法投递|投递失败|退信|系统退信|配信(?:不能|エラー|でき)|.{0,20}(?:配送|配信|送信|配達)でき|メールを?(?:配送|配信|送信)でき"
			+ "|送信(?:できません|エラー)|不達|배달 ?(?:실패|불가)|메일 ?(?:발송|전송) ?실패)", Pattern.UNICODE_CASE);

	private static final Pattern TEXT = Pattern.compile("(?i)(?:"
			+ "could ?n[o']t be (?:delivered|sent|reached)|cannot be delivered|not (?:be )?deliver(?:ed|able)|undeliver(?:ed|able)"
			+ "|was(?: not|n't) (?:be )?(?:delivered|able to deliver)|unable to deliver|failed to deliver|delivery (?:has )?failed"
			+ "|delivery to the following|following (?:address|recipient)(?:es|s|\\(s\\)|\\(es\\))? (?:failed|had|have|was|were)"
			+ "|did not reach the following|permanent(?:ly)? (?:fatal )?(?:error|failure|fail)|this is the \\S+ (?:program|mail system)"
			+ "|delivery (?:status notification|attempt|report|delay|of your)|transcript of (?:the )?session|returned (?:to (?:you|sender)|message|mail|below)"
			+ "|user unknown|unknown user|no such (?:user|recipient|mailbox|address)|unknown (?:user|recipient|address|local)"
			+ "|mailbox (?:is )?(?:full|unavailable|not found|does not exist)|over (?:its )?quota|quota exceeded"
			+ "|message (?:has been )?(?:rejected|undeliverable|not delivered)|error (?:while|sending|delivering|transferring)"
			+ "|(?:host|domain) (?:unknown|not found)|could not (?:deliver|send)|reporting-mta:|remote host said|giving up"
			+ "|still being retried|warning message only|will be retried|\\b[45]\\d\\d[ -][45]\\.\\d\\.\\d|nicht zugestellt|unzustellbar"
			+ "|konnte nicht .{0,40}(?:gesendet|zugestellt)|n'a pas pu être|non remis|no se (?:pudo|puede|ha podido) entregar|impossibile (?:recapitare|consegnare)"
			+ "|não (?:pôde|foi possível)|не (?:может быть |удалось |была? )?доставлен|配送でき|配信でき|送信でき|届けられません|送れません|宛先|無法傳遞|无法投递|退信)",
			Pattern.UNICODE_CASE);

	private final HeaderFields header;

	private final String text;

	BounceSigns(HeaderFields header, String text) {
		this.header = header;
		this.text = HeaderText.cut(text, READ_TEXT);
	}

	/**
	 * Whether a mail system is named as sender.
	 * @return true for mailer-daemon, postmaster and their like
	 */
	boolean fromMailSystem() {
		String from = this.header.decoded("from") + " " + this.header.decoded("sender");
		return SYSTEM_ADDRESS.matcher(from).find() || SYSTEM_NAME.matcher(from).find();
	}

	/**
	 * Whether the envelope had the null reverse-path, or one that names a mail system.
	 * @return false when there is no Return-Path field
	 */
	boolean hasNullPath() {
		Optional<String> path = this.header.first("return-path");
		return path.isPresent() && (path.get().replaceAll("[<>\\s\"]", "").isEmpty()
				|| path.get().matches("(?i)\\s*<?mailer-daemon(?:@.*)?>?\\s*"));
	}

	boolean hasNullSender() {
		return this.header.first("from").filter((from) -> from.replaceAll("[<>\\s\"]", "").isEmpty()).isPresent();
	}

	boolean hasSubject() {
		return SUBJECT.matcher(this.header.decoded("subject")).find();
	}

	boolean hasText() {
		return TEXT.matcher(this.text).find();
	}

	/**
	 * Whether a mail system or nobody sent the mail.
	 * @return true when an answer would reach no person
	 */
	boolean fromNobody() {
		return fromMailSystem() || hasNullPath() || hasNullSender();
	}

}

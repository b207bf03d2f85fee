package org.caseconsultant.casework;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.mail.MailAddress;

/**
 * The mail inside a forwarded one, as mail programs write it: a line that says so, header
 * fields, an empty line, the text.
 *
 * @param sender who wrote it
 * @param subject its subject, may be empty
 * @param text its text
 * @param comment what the forwarder wrote above it
 */
record ForwardedQuestion(MailAddress sender, String subject, String text, String comment) {

	/** Whoever forwards writes no longer comment above it. */
	private static final int FARTHEST = 20_000;

	private static final int LONGEST_FIELD = 2_000;

	private static final Pattern HEAD = Pattern.compile(
			"(?m)^[ \\t>]*(?:-{2,}\\s{0,20}(?:Forwarded message|Original Message|Forwarded by[^-\\n]{0,200})\\s{0,20}-{2,}|"
					+ "Begin forwarded message:|_{10,})[ \\t]*$|(?m)^(?=\\*?From:\\*? [^\\n@]{0,300}@[^\\n]{1,300}\\R(?:[^\\n]{0,500}\\R){0,3}?\\*?(?:Sent|Date):)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern FIELD = Pattern
		.compile("[ \\t>]*\\*?(From|Sent|Date|To|Cc|Subject|Reply-To):\\*?[ \\t]*(.*)", Pattern.CASE_INSENSITIVE);

	private static final Pattern ADDRESS = Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]+@[\\w-]+(?:\\.[\\w-]+)+");

	static Optional<ForwardedQuestion> in(String mail) {
		Matcher head = HEAD.matcher(mail.substring(0, Math.min(mail.length(), FARTHEST)));
		return head.find() ? read(mail.substring(0, head.start()).strip(), mail.substring(head.end()))
				: Optional.empty();
	}

	private static Optional<ForwardedQuestion> read(String comment, String rest) {
		String[] lines = rest.strip().split("\\R", -1);
		String from = "";
		String subject = "";
		int at = 0;
		while (at < lines.length && !lines[at].replace(">", "").isBlank()) {
			Matcher field = FIELD.matcher(lines[at]);
			if (field.matches() && field.group(1).equalsIgnoreCase("From")) {
				from = field.group(2).strip();
			}
			if (field.matches() && field.group(1).equalsIgnoreCase("Subject")) {
				subject = field.group(2).strip();
			}
			at++;
		}
		String text = String.join("\n", java.util.Arrays.asList(lines).subList(at, lines.length)).strip();
		String named = subject;
		return sender(from).map((sender) -> new ForwardedQuestion(sender, named, text, comment));
	}

	private static Optional<MailAddress> sender(String from) {
		Matcher address = ADDRESS.matcher(from.substring(0, Math.min(from.length(), LONGEST_FIELD)));
		if (!address.find()) {
			return Optional.empty();
		}
		String name = from.substring(0, address.start()).replaceAll("[<\\[\"*]|mailto:", " ").strip();
		return MailAddress.parse(address.group()).map((found) -> new MailAddress(found.address(), name));
	}

}

package org.caseconsultant.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the groups of fields of a message/delivery-status part (RFC 3464 section 2.1).
 */
final class DeliveryStatusFields {

	private static final int MOST_RECIPIENTS = 1000;

	private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,60})\\s*:\\s*(.*)");

	private static final Pattern ADDRESS = Pattern.compile("[^\\s<>;,\"]+@[^\\s<>;,\"]+");

	private static final Pattern XTEXT = Pattern.compile("\\+([0-9A-F]{2})");

	private DeliveryStatusFields() {
	}

	/**
	 * Reads what became of each recipient.
	 * @param text content of the part
	 * @return one entry for each group that names a recipient
	 */
	static List<RecipientStatus> parse(String text) {
		List<RecipientStatus> found = new ArrayList<>();
		for (String group : text.split("\\n[ \\t]*\\n")) {
			Map<String, String> fields = fields(group);
			boolean recipient = fields.containsKey("final-recipient") || fields.containsKey("original-recipient");
			if (recipient && found.size() < MOST_RECIPIENTS) {
				found.add(status(fields));
			}
		}
		return found;
	}

	private static Map<String, String> fields(String group) {
		Map<String, String> fields = new HashMap<>();
		for (String line : group.replaceAll("\\n[ \\t]+", " ").split("\\n")) {
			Matcher field = FIELD.matcher(line);
			if (field.matches()) {
				fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip());
			}
		}
		return fields;
	}

	private static RecipientStatus status(Map<String, String> fields) {
		String diagnostic = behindType(fields.getOrDefault("diagnostic-code", ""));
		DeliveryAction action = DeliveryAction.parse(fields.getOrDefault("action", ""));
		return new RecipientStatus(recipient(fields), action,
				StatusCodes.best(fields.getOrDefault("status", ""), diagnostic, action), diagnostic);
	}

	/** What the sender wrote (section 2.3.1), else where it was going (section 2.3.2). */
	private static String recipient(Map<String, String> fields) {
		return address(fields.getOrDefault("original-recipient", ""))
			.or(() -> address(fields.getOrDefault("final-recipient", "")))
			.orElseGet(() -> behindType(fields.getOrDefault("final-recipient", "")).replaceAll("[<>]", ""));
	}

	private static Optional<String> address(String value) {
		boolean decode = value.toLowerCase(Locale.ROOT).startsWith("rfc822") && !value.contains("@");
		String plain = decode ? XTEXT.matcher(value)
			.replaceAll(
					(match) -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))))
				: value;
		Matcher matcher = ADDRESS.matcher(plain);
		return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
	}

	private static String behindType(String value) {
		return value.replaceFirst("^[A-Za-z0-9-]{1,20}\\s*;\\s*", "");
	}

}

package org.caseconsultant.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of a mail that is not its text: a file, an inline picture, an attached message.
 *
 * @param name file name, safe to show and to store: no path, no control characters, never
 * empty
 * @param contentType type and subtype in lower case, without parameters
 * @param contentId Content-ID without angle brackets, by which HTML refers to it as
 * {@code cid:} (RFC 2392)
 * @param inline whether it is meant to be seen inside the text
 * @param content decoded bytes
 */
public record Attachment(String name, String contentType, Optional<String> contentId, boolean inline, byte[] content) {

	private static final int LONGEST_NAME = 120;

	private static final int LONGEST_EXTENSION = 10;

	private static final Pattern TYPE = Pattern.compile("[a-z0-9!#$&^_.+-]{1,80}/[a-z0-9!#$&^_.+-]{1,80}");

	private static final Map<String, String> EXTENSIONS = Map.ofEntries(Map.entry("text/plain", ".txt"),
			Map.entry("text/html", ".html"), Map.entry("text/calendar", ".ics"), Map.entry("text/vcard", ".vcf"),
			Map.entry("text/rfc822-headers", ".txt"), Map.entry("message/delivery-status", ".txt"),
			Map.entry("message/rfc822", ".eml"), Map.entry("application/pdf", ".pdf"), Map.entry("image/png", ".png"),
			Map.entry("image/jpeg", ".jpg"), Map.entry("image/gif", ".gif"),
			Map.entry("application/pgp-signature", ".asc"), Map.entry("application/pkcs7-signature", ".p7s"));

	/**
	 * Cleans the name and the type.
	 * @param name file name as found; may be empty
	 * @param contentType media type as found
	 * @param contentId Content-ID
	 * @param inline shown inside the text
	 * @param content decoded bytes
	 */
	public Attachment {
		contentType = cleanType(contentType);
		name = cleanName(name, contentType);
	}

	private static String cleanType(String type) {
		String lower = type.strip().toLowerCase(Locale.ROOT);
		return TYPE.matcher(lower).matches() ? lower : "application/octet-stream";
	}

	private static String cleanName(String name, String type) {
		String line = HeaderText.clean(name, 2000);
		String file = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1)
			.replaceAll("[<>:\"|?*]", "_")
			.replaceAll("^[.\\s]+|[.\\s]+$", "");
		return file.isEmpty() ? "attachment" + EXTENSIONS.getOrDefault(type, "") : bounded(file);
	}

	private static String bounded(String file) {
		if (file.length() <= LONGEST_NAME) {
			return file;
		}
		int dot = file.lastIndexOf('.');
		String extension = (dot > 0 && file.length() - dot <= LONGEST_EXTENSION) ? file.substring(dot) : "";
		return HeaderText.cut(file, LONGEST_NAME - extension.length()) + extension;
	}

}

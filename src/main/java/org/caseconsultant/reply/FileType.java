package org.caseconsultant.reply;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The types of files that may go out with an answer: documents and pictures that mail
 * servers let pass. The content decides where it can be told.
 */
final class FileType {

	private static final Map<String, String> BY_ENDING = Map.ofEntries(Map.entry("pdf", "application/pdf"),
			Map.entry("png", "image/png"), Map.entry("jpg", "image/jpeg"), Map.entry("jpeg", "image/jpeg"),
			Map.entry("gif", "image/gif"), Map.entry("txt", "text/plain"), Map.entry("csv", "text/csv"),
			Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
			Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
			Map.entry("odt", "application/vnd.oasis.opendocument.text"),
			Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"));

	/** The first bytes that files with these endings have. */
	private static final Map<String, String> BEGINNINGS = Map.of("pdf", "%PDF-", "png", "\u0089PNG", "jpg",
			"\u00ff\u00d8\u00ff", "jpeg", "\u00ff\u00d8\u00ff", "gif", "GIF8", "docx", "PK", "xlsx", "PK", "odt", "PK",
			"ods", "PK");

	private FileType() {
	}

	/**
	 * Finds the type of a file.
	 * @param name its name
	 * @param bytes its content
	 * @return nothing if such a file is not sent
	 */
	static Optional<String> of(String name, byte[] bytes) {
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		String beginning = BEGINNINGS.getOrDefault(ending, "");
		String first = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
		return first.startsWith(beginning) ? Optional.ofNullable(BY_ENDING.get(ending)) : Optional.empty();
	}

}

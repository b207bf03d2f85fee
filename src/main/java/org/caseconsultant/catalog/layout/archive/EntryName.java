package org.caseconsultant.catalog.layout.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.layout.BadFileException;

/**
 * The name of a file or an entry: its base name, and whether it holds no table.
 */
final class EntryName {

	private static final Pattern NOTES = Pattern.compile("read[ _-]?me|rec(ord)?[ _-]?lay(out)?|data[ _-]?dict"
			+ "|proc[ _-]?notes|licen[cs]e|change[ _-]?log|file[ _-]?layout");

	private static final Pattern NO_TABLE = Pattern
		.compile(".*\\.(pdf|docx?|rtf|html?|xsd|dtd|exe|bat|md|sha256|md5|png|jpe?g|mdb|accdb)");

	private EntryName() {
	}

	/**
	 * Returns the last part of the name of an entry.
	 * @param archive place of the archive, for the message
	 * @param path the name in the archive
	 * @return the name without folders
	 * @throws BadFileException if the name leads out of the archive
	 */
	static String base(String archive, String path) {
		String[] parts = path.replace('\\', '/').split("/", -1);
		boolean absolute = parts[0].isEmpty() || parts[0].endsWith(":");
		if (absolute || path.indexOf('\0') >= 0 || Arrays.asList(parts).contains("..")) {
			throw new BadFileException(archive, 0, "", "the entry name '" + path + "' leads out of the archive");
		}
		return parts[parts.length - 1];
	}

	/** Tells why a file is not read, empty if it is. */
	static String skippedFor(String path) {
		String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
		if (path.startsWith("__MACOSX/") || name.startsWith(".") || name.equals("thumbs.db")) {
			return "left behind by an operating system";
		}
		if (NO_TABLE.matcher(name).matches()) {
			return "holds no table";
		}
		return NOTES.matcher(name).find() ? "describes the files beside it" : "";
	}

}

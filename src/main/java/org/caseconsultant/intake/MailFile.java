package org.caseconsultant.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A mail in a file: raw ({@code .eml}), one of an mbox (RFC 4155) or one of a Maildir.
 *
 * @param name file, with the number of the mail within an mbox
 * @param bytes the mail
 */
record MailFile(String name, byte[] bytes) {

	/**
	 * RFC 4155, Appendix A: "From ", an address, a date; at the start or after a blank
	 * line.
	 */
	private static final Pattern FROM_LINE = Pattern
		.compile("(?:\\A|\\r?\\n\\r?\\n)(From \\S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [^\\r\\n]*\\r?\\n)");

	static List<MailFile> in(Path path) throws IOException {
		if (!Files.exists(path)) {
			throw new IOException("there is no " + path);
		}
		return Files.isDirectory(path) ? inFolder(path) : inFile(path);
	}

	private static List<MailFile> inFolder(Path folder) throws IOException {
		List<MailFile> mails = new ArrayList<>();
		for (Path file : files(folder)) {
			mails.addAll(inFile(file));
		}
		return mails;
	}

	/**
	 * A Maildir holds mail in "new" and "cur" only; "tmp" holds what is being delivered.
	 */
	private static List<Path> files(Path folder) throws IOException {
		boolean maildir = Files.isDirectory(folder.resolve("cur")) && Files.isDirectory(folder.resolve("new"));
		try (Stream<Path> walk = Files.walk(folder)) {
			return walk.filter(Files::isRegularFile)
				.filter((file) -> !file.getFileName().toString().startsWith("."))
				.filter((file) -> !maildir || isDelivered(folder.relativize(file)))
				.sorted()
				.toList();
		}
	}

	private static boolean isDelivered(Path file) {
		String box = (file.getNameCount() > 1) ? file.getName(file.getNameCount() - 2).toString() : "";
		return box.equals("cur") || box.equals("new");
	}

	private static List<MailFile> inFile(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		String latin = new String(bytes, StandardCharsets.ISO_8859_1);
		Matcher matcher = FROM_LINE.matcher(latin);
		List<Integer> starts = new ArrayList<>();
		while (matcher.find()) {
			starts.add(matcher.start(1));
		}
		if (starts.isEmpty() || starts.get(0) != 0) {
			return List.of(new MailFile(file.toString(), bytes));
		}
		return split(file, bytes, starts);
	}

	private static List<MailFile> split(Path file, byte[] bytes, List<Integer> starts) {
		List<MailFile> mails = new ArrayList<>();
		for (int i = 0; i < starts.size(); i++) {
			int end = (i + 1 < starts.size()) ? starts.get(i + 1) : bytes.length;
			mails.add(
					new MailFile(file + "#" + (i + 1), withoutFromLine(Arrays.copyOfRange(bytes, starts.get(i), end))));
		}
		return mails;
	}

	private static byte[] withoutFromLine(byte[] mail) {
		int line = 0;
		while (line < mail.length && mail[line] != '\n') {
			line++;
		}
		return Arrays.copyOfRange(mail, Math.min(line + 1, mail.length), mail.length);
	}

}

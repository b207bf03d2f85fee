package org.caseconsultant.catalog.layout;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/**
 * One damage done to an invented file.
 *
 * @param what the damage in words
 * @param bytes the damaged file
 * @param lostRows rows that may be missing without anybody being able to tell
 */
record EditDamage(String what, byte[] bytes, int lostRows) {

	static EditDamage of(InventedEdits invented, int seed) {
		Random random = new Random(seed);
		byte[] bytes = invented.text().getBytes(StandardCharsets.UTF_8);
		int at = random.nextInt(bytes.length);
		return switch (seed % 6) {
			case 0 -> cut(bytes, at);
			case 1 -> overwritten(bytes, at, (byte) random.nextInt(256));
			case 2 -> new EditDamage("byte lost at " + at, join(bytes, at, new byte[0], at + 1), 1);
			case 3 -> {
				byte[] noise = new byte[1 + random.nextInt(20)];
				random.nextBytes(noise);
				yield new EditDamage("noise at " + at, join(bytes, at, noise, at), invented.rows());
			}
			case 4 -> {
				int end = Math.min(bytes.length, at + 1 + random.nextInt(40));
				yield new EditDamage("lost " + at + " to " + end, join(bytes, at, new byte[0], end), invented.rows());
			}
			default -> {
				int other = random.nextInt(bytes.length);
				byte[] swapped = bytes.clone();
				swapped[at] = bytes[other];
				swapped[other] = bytes[at];
				yield new EditDamage("swapped " + at + " and " + other, swapped, 1);
			}
		};
	}

	/**
	 * Rows before a cut at a line end are whole; nobody can tell that others followed.
	 */
	private static EditDamage cut(byte[] bytes, int at) {
		boolean atLineEnd = at > 0 && (bytes[at - 1] == '\n' || bytes[at - 1] == '\r');
		return new EditDamage("cut at " + at, Arrays.copyOf(bytes, at), atLineEnd ? 100 : 0);
	}

	private static EditDamage overwritten(byte[] bytes, int at, byte value) {
		byte[] damaged = bytes.clone();
		damaged[at] = value;
		return new EditDamage("byte " + (value & 0xff) + " at " + at, damaged, 1);
	}

	private static byte[] join(byte[] bytes, int end, byte[] between, int start) {
		ByteArrayOutputStream joined = new ByteArrayOutputStream();
		joined.write(bytes, 0, end);
		joined.writeBytes(between);
		joined.write(bytes, start, bytes.length - start);
		return joined.toByteArray();
	}

	/** Lets two columns change places in all rows, but not in the heading. */
	static String swap(InventedEdits invented, String pair) {
		int one = Integer.parseInt(pair.substring(0, pair.indexOf('-')));
		int two = Integer.parseInt(pair.substring(pair.indexOf('-') + 1));
		StringBuilder text = new StringBuilder();
		for (String line : invented.text().split("(?<=\n)")) {
			String[] cells = line.split(invented.separator() + "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
			if (line.matches("(?s)[A-Z0-9]\\d{3,5}[A-Z0-9]?[,\t].*|(?s)[123],.*|(?s)XX,.*|(?s)99[89],.*")
					&& cells.length > two) {
				String cell = cells[one];
				cells[one] = cells[two].replaceAll("\r?\n", "");
				cells[two] = cells[two].endsWith("\n") ? cell + "\r\n" : cell;
			}
			text.append(String.join(invented.separator(), cells));
		}
		return text.toString();
	}

}

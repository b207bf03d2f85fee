package org.caseconsultant.mail;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Fingerprint of a message without what every delivery changes, so that two deliveries of
 * one mail have one fingerprint.
 * <p>
 * Left out, with their continuation lines: trace fields (RFC 5321 section 4.4),
 * Delivered-To (RFC 9228), X-Original-To, Authentication-Results (RFC 8601), ARC sets
 * (RFC 8617), DKIM-Signature (RFC 6376) and the {@code From } line of a mailbox file (RFC
 * 4155). Every line end counts as CRLF. Nothing is copied: the bytes are fed in slices.
 */
public final class ContentHash {

	private static final Set<String> CHANGED_BY_DELIVERY = Set.of("received", "return-path", "delivered-to",
			"x-original-to", "authentication-results", "dkim-signature");

	private static final byte[] CRLF = { '\r', '\n' };

	private static final int LONGEST_NAME = 100;

	private ContentHash() {
	}

	/**
	 * The bytes that are hashed.
	 * @param raw the message as received
	 * @return the message in its canonical form
	 */
	public static byte[] canonical(byte[] raw) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length + 64);
		feed(raw, (slice) -> out.write(slice.array(), slice.arrayOffset() + slice.position(), slice.remaining()));
		return out.toByteArray();
	}

	/**
	 * The fingerprint.
	 * @param raw the message as received
	 * @return SHA-256 over the canonical form in hexadecimal digits
	 */
	public static String of(byte[] raw) {
		MessageDigest digest = sha256();
		feed(raw, digest::update);
		return HexFormat.of().formatHex(digest.digest());
	}

	/**
	 * Feeds the canonical form to a digest or a MAC without building it in memory.
	 * @param raw the message as received
	 * @param sink takes each slice in order; must not keep or change it
	 */
	public static void feed(byte[] raw, Consumer<ByteBuffer> sink) {
		int position = 0;
		boolean inHeader = true;
		boolean dropped = false;
		while (position < raw.length) {
			int end = lineEnd(raw, position);
			inHeader = inHeader && end > position;
			dropped = inHeader && isDropped(raw, position, end, dropped);
			if (!dropped) {
				sink.accept(ByteBuffer.wrap(raw, position, end - position));
			}
			int next = nextLine(raw, end);
			if (!dropped && next > end) {
				sink.accept(ByteBuffer.wrap(CRLF));
			}
			position = next;
		}
	}

	static String sha256Hex(String text) {
		return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static boolean isDropped(byte[] raw, int from, int end, boolean previous) {
		if (raw[from] == ' ' || raw[from] == '\t') {
			return previous;
		}
		String name = fieldName(raw, from, end);
		return CHANGED_BY_DELIVERY.contains(name) || name.startsWith("arc-") || (from == 0 && name.startsWith("from "));
	}

	private static String fieldName(byte[] raw, int from, int end) {
		int stop = Math.min(end, from + LONGEST_NAME);
		int colon = from;
		while (colon < stop && raw[colon] != ':') {
			colon++;
		}
		return new String(raw, from, colon - from, StandardCharsets.ISO_8859_1).stripTrailing()
			.toLowerCase(Locale.ROOT);
	}

	private static int lineEnd(byte[] raw, int from) {
		int position = from;
		while (position < raw.length && raw[position] != '\n' && raw[position] != '\r') {
			position++;
		}
		return position;
	}

	private static int nextLine(byte[] raw, int end) {
		if (end + 1 < raw.length && raw[end] == '\r' && raw[end + 1] == '\n') {
			return end + 2;
		}
		return Math.min(end + 1, raw.length);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}

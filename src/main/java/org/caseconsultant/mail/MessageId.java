package org.caseconsultant.mail;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The globally unique id of a message (RFC 5322 section 3.6.4), in its wire form with
 * angle brackets and without folding.
 *
 * @param value wire form, for example {@code <1234@example.org>}
 */
public record MessageId(String value) {

	/** RFC 5322 section 2.1.1: no line of a header may be longer. */
	private static final int LONGEST = 998;

	/** A chain of more ancestors than this is rubbish or an attack. */
	private static final int MOST_REFERENCES = 1000;

	private static final Pattern WIRE_FORM = Pattern.compile("<[^<>\\s\\p{Cntrl}]{1,996}>");

	private static final Pattern BRACKETED = Pattern.compile("<([^<>]{1,2000})>");

	private static final Pattern BARE = Pattern
		.compile("(?<![^<>\\s\"(),;:])[^<>\\s\\p{Cntrl}\"(),;:]{1,500}@[^<>\\s\\p{Cntrl}\"(),;]{1,400}");

	private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?");

	private static final SecureRandom RANDOM = new SecureRandom();

	/**
	 * Refuses anything that could not be written into a header as one word.
	 * @param value wire form
	 */
	public MessageId {
		if (!WIRE_FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("Not a Message-ID in its wire form");
		}
	}

	/**
	 * Reads the first id of a header value. Whitespace inside the brackets is taken for
	 * folding and dropped; an id whose brackets were forgotten gets them.
	 * @param text value of Message-ID or In-Reply-To
	 * @return the id, or empty when there is none
	 */
	public static Optional<MessageId> parse(String text) {
		return parseAll(text).stream().findFirst();
	}

	/**
	 * Reads every id of a header value in its order, each once, and skips what is none:
	 * phrases, comments, commas (RFC 5322 section 4.5.4 allowed them).
	 * @param text value of References or In-Reply-To
	 * @return the ids, oldest ancestor first as in the header
	 */
	public static List<MessageId> parseAll(String text) {
		Set<MessageId> found = new LinkedHashSet<>();
		collect(BRACKETED.matcher(text), 1, found);
		if (found.isEmpty()) {
			collect(BARE.matcher(text), 0, found);
		}
		return new ArrayList<>(found);
	}

	private static void collect(Matcher matcher, int group, Set<MessageId> found) {
		while (found.size() < MOST_REFERENCES && matcher.find()) {
			String word = "<" + matcher.group(group).replaceAll("[\\s\\p{Cntrl}]+", "") + ">";
			if (word.length() <= LONGEST && WIRE_FORM.matcher(word).matches()) {
				found.add(new MessageId(word));
			}
		}
	}

	/**
	 * Makes a new id that nobody can guess: 160 random bits.
	 * @param domain right-hand side, a domain of this installation
	 * @return the id
	 */
	public static MessageId make(String domain) {
		byte[] random = new byte[20];
		RANDOM.nextBytes(random);
		return of(HexFormat.of().formatHex(random), domain);
	}

	/**
	 * Gives a mail without a usable id one that is the same for every delivery of the
	 * same mail.
	 * @param raw the message as received
	 * @param domain right-hand side, a domain of this installation
	 * @return the id, derived from {@link ContentHash}
	 */
	public static MessageId stableFor(byte[] raw, String domain) {
		return of("sha256." + ContentHash.of(raw), domain);
	}

	private static MessageId of(String left, String domain) {
		if (!DOMAIN.matcher(domain).matches()) {
			throw new IllegalArgumentException("Not a domain name for a Message-ID");
		}
		return new MessageId("<" + left + "@" + domain + ">");
	}

	/**
	 * A key of fixed length for an index over ids of any length.
	 * @return SHA-256 of the value in hexadecimal digits
	 */
	public String hash() {
		return ContentHash.sha256Hex(this.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

package org.caseconsultant.mail;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads recipient and status out of the words of a delivery report that has no fields.
 */
final class BounceText {

	private static final int MOST_RECIPIENTS = 20;

	private static final Pattern RETURNED = Pattern
		.compile("(?im)^[>|\\s]{0,8}(?:Return-Path|Received|Message-ID|Delivered-To)[ \\t]*:"
				+ "|^[- =_]*(?:below this line is a copy|this is a copy of|original message|returned message|included is a copy"
				+ "|the (?:body|header|headers) of (?:the|your) (?:original )?message|message (?:header|text) follows|unsent message).*$");

	private static final Pattern ADDRESS = Pattern
		.compile("(?<![\\w.+@/=-])[A-Za-z0-9][\\w.!#$%&'*+/=?^`{|}~-]{0,63}@[A-Za-z0-9][A-Za-z0-9.-]*[A-Za-z0-9]");

	private static final Pattern DELAY = Pattern
		.compile("(?i)delay|still being retried|will be retried|will (?:continue|keep) "
				+ "(?:to )?try|warning message only|not yet been delivered|temporar(?:y|ily) (?:problem|fail)");

	private static final Pattern SYSTEM = Pattern
		.compile("(?i)(?:mailer-?daemon|postmaster|abuse|support|help|no-?reply)@.*");

	private final HeaderFields header;

	private final String words;

	BounceText(HeaderFields header, String text) {
		this.header = header;
		Matcher returned = RETURNED.matcher(text);
		this.words = returned.find() ? text.substring(0, returned.start()) : text;
	}

	/**
	 * Guesses what became of the recipients.
	 * @return one entry for each address named; one without address when there is none
	 */
	List<RecipientStatus> recipients() {
		Set<String> addresses = addresses();
		if (addresses.isEmpty()) {
			return List.of(status(""));
		}
		return addresses.stream().map(this::status).toList();
	}

	private Set<String> addresses() {
		Set<String> failed = MailAddress.parseAll(String.join(",", this.header.all("x-failed-recipients")))
			.stream()
			.map(MailAddress::address)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		if (!failed.isEmpty()) {
			return failed;
		}
		Set<String> own = MailAddress
			.parseAll(this.header.first("to").orElse("") + "," + this.header.first("from").orElse(""))
			.stream()
			.map(MailAddress::key)
			.collect(Collectors.toSet());
		return ADDRESS.matcher(this.words)
			.results()
			.map((match) -> match.group())
			.filter((address) -> !own.contains(address.toLowerCase(Locale.ROOT)) && !SYSTEM.matcher(address).matches())
			.limit(MOST_RECIPIENTS)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private RecipientStatus status(String address) {
		boolean delayed = DELAY.matcher(this.header.decoded("subject")).find() || (DELAY.matcher(this.words).find()
				&& !StatusCodes.replyClass(this.words).equals(Optional.of("5.0.0")));
		DeliveryAction action = delayed ? DeliveryAction.DELAYED : DeliveryAction.FAILED;
		String diagnostic = diagnostic();
		String code = StatusCodes.enhanced(diagnostic).or(() -> StatusCodes.enhanced(this.words)).orElse("");
		return new RecipientStatus(address, action, StatusCodes.best(code, diagnostic, action), diagnostic);
	}

	private String diagnostic() {
		List<String> lines = this.words.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
		return lines.stream()
			.filter((line) -> StatusCodes.enhanced(line).isPresent() || StatusCodes.replyClass(line).isPresent())
			.findFirst()
			.or(() -> lines.stream().filter((line) -> ADDRESS.matcher(line).find()).findFirst())
			.orElse("");
	}

}

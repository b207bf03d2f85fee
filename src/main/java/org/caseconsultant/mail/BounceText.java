package org.caseconsultant.mail;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads recipient and status out of the words of a delivery report that has no fields.
 */
final class BounceText {

	private static final int LONGEST = 50_000;

	private static final int MOST_RECIPIENTS = 20;

	private static final int MOST_NAMED = 500;

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

	/** Where each address is named first, in order. */
	private final Map<String, Integer> named;

	BounceText(HeaderFields header, String text) {
		this.header = header;
		Matcher returned = RETURNED.matcher(text);
		this.words = HeaderText.cut(returned.find() ? text.substring(0, returned.start()) : text, LONGEST);
		this.named = named();
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
		return this.named.keySet()
			.stream()
			.filter((address) -> !own.contains(address.toLowerCase(Locale.ROOT)))
			.limit(MOST_RECIPIENTS)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * Completes a status whose fields state only its class with what the words say of the
	 * recipient.
	 * @param status status by the fields
	 * @return the status, with a code in detail where there is one of the same class
	 */
	RecipientStatus refine(RecipientStatus status) {
		String about = about(status.recipient());
		String line = diagnostic(about);
		Optional<String> code = StatusCodes.enhanced(line)
			.filter((found) -> found.startsWith(HeaderText.cut(status.enhancedStatusCode(), 1)));
		if (code.isEmpty() || !StatusCodes.isGeneral(status.enhancedStatusCode())) {
			return status;
		}
		return new RecipientStatus(status.recipient(), status.action(), code.get(),
				status.diagnostic().isEmpty() ? line : status.diagnostic());
	}

	private RecipientStatus status(String address) {
		boolean delayed = DELAY.matcher(this.header.decoded("subject")).find() || (DELAY.matcher(this.words).find()
				&& !StatusCodes.replyClass(this.words).equals(Optional.of("5.0.0")));
		DeliveryAction action = delayed ? DeliveryAction.DELAYED : DeliveryAction.FAILED;
		String about = about(address);
		String line = diagnostic(StatusCodes.enhanced(about).isPresent() ? about : this.words);
		String code = StatusCodes.enhanced(line).or(() -> StatusCodes.enhanced(this.words)).orElse("");
		return new RecipientStatus(address, action, StatusCodes.best(code, line, action), line);
	}

	/** From where an address is named first to where another one is. */
	private String about(String address) {
		int start = this.named.getOrDefault(address, -1);
		if (start < 0) {
			return "";
		}
		int end = this.named.values().stream().filter((place) -> place > start).findFirst().orElse(this.words.length());
		return this.words.substring(start, end);
	}

	private Map<String, Integer> named() {
		Map<String, Integer> places = new LinkedHashMap<>();
		ADDRESS.matcher(this.words)
			.results()
			.filter((match) -> !SYSTEM.matcher(match.group()).matches())
			.limit(MOST_NAMED)
			.forEach((match) -> places.putIfAbsent(match.group(), match.start()));
		return places;
	}

	private static String diagnostic(String text) {
		List<String> lines = text.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
		return lines.stream()
			.filter((line) -> StatusCodes.enhanced(line).isPresent() || StatusCodes.replyClass(line).isPresent())
			.findFirst()
			.or(() -> lines.stream().filter((line) -> ADDRESS.matcher(line).find()).findFirst())
			.orElse("");
	}

}

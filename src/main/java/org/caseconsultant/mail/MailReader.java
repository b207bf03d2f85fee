package org.caseconsultant.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads a mail from its bytes.
 * <p>
 * Never throws, whatever the bytes: the result is the best reading and a list of
 * problems. Bounds (parts, depth, fields, length of text) are stated by a problem when
 * they are met. Thread-safe.
 */
public final class MailReader {

	private static final int LONGEST_SUBJECT = 998;

	private final String domain;

	/** Makes a reader whose made-up ids end in a name that no domain has (RFC 2606). */
	public MailReader() {
		this("caseconsultant.invalid");
	}

	/**
	 * Makes a reader.
	 * @param domain right-hand side of the ids it gives to mails without one
	 */
	public MailReader(String domain) {
		this.domain = domain;
	}

	/**
	 * Reads a mail.
	 * @param raw the bytes as received
	 * @return the best reading
	 */
	public ParsedMail read(byte[] raw) {
		try {
			return parse(raw);
		}
		catch (RuntimeException | StackOverflowError ex) {
			return unreadable(raw);
		}
	}

	private ParsedMail parse(byte[] raw) {
		Problems problems = new Problems();
		MimePart root = new MimeParser(problems).parse(RawMessage.locate(raw, problems));
		BodyCollector body = new BodyCollector(problems).collect(root);
		HeaderFields header = root.header();
		String text = body.text();
		Verdict verdict = new AutomaticMailDetector(root, text).classify();
		Optional<DeliveryReport> report = Optional.of(verdict)
			.filter((found) -> found.classification() == Classification.DELIVERY_REPORT)
			.map((found) -> new DeliveryReportReader(root, text).read());
		Optional<MessageId> id = header.all("message-id")
			.stream()
			.map(MessageId::parse)
			.flatMap(Optional::stream)
			.findFirst();
		noteMissing(header, id, problems);
		return new ParsedMail(id.orElseGet(() -> MessageId.stableFor(raw, this.domain)), id.isEmpty(), from(header),
				addresses(header, "reply-to"), addresses(header, "to"), addresses(header, "cc"),
				HeaderText.clean(header.decoded("subject"), LONGEST_SUBJECT), date(header),
				MessageId.parse(String.join(" ", header.all("in-reply-to"))),
				MessageId.parseAll(String.join(" ", header.all("references"))), text, body.html(), body.attachments(),
				verdict.classification(), verdict.reason(), report, problems.toList());
	}

	private ParsedMail unreadable(byte[] raw) {
		Problems problems = new Problems();
		problems.add("The mail could not be parsed; its bytes are shown as text.");
		String text = PlainText.tidy(TextDecoder.guess(ByteSlice.of(raw).first(BodyCollector.LONGEST_TEXT), problems));
		return new ParsedMail(MessageId.stableFor(raw, this.domain), true, Optional.empty(), List.of(), List.of(),
				List.of(), "", Optional.empty(), Optional.empty(), List.of(), text, Optional.empty(), List.of(),
				Classification.PERSON, "could not be parsed", Optional.empty(), problems.toList());
	}

	private static void noteMissing(HeaderFields header, Optional<MessageId> id, Problems problems) {
		if (header.isEmpty()) {
			problems.add("The mail has no header.");
		}
		if (id.isEmpty()) {
			problems.add("The mail has no usable Message-ID.");
		}
		if (from(header).isEmpty()) {
			problems.add("The mail has no usable sender.");
		}
		if (date(header).isEmpty()) {
			problems.add("The mail has no usable date.");
		}
	}

	private static Optional<MailAddress> from(HeaderFields header) {
		return addresses(header, "from").stream()
			.findFirst()
			.or(() -> addresses(header, "sender").stream().findFirst());
	}

	private static List<MailAddress> addresses(HeaderFields header, String name) {
		return header.all(name).stream().map(MailAddress::parseAll).flatMap(List::stream).toList();
	}

	private static Optional<Instant> date(HeaderFields header) {
		return header.first("date").flatMap(MailDate::parse);
	}

}

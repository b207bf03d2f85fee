package org.caseconsultant.mail;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a delivery report: the fields of RFC 3464 where there are any, else the words of
 * the mail system.
 */
final class DeliveryReportReader {

	private static final int LONGEST = 500_000;

	private static final Pattern RETURNED_ID = Pattern
		.compile("(?im)^[>|\\s]{0,8}Message-ID:[ \\t]*(?:\\n[ \\t]+)?(<[^<>\\s]{3,990}>)");

	private final MimePart root;

	private final String text;

	DeliveryReportReader(MimePart root, String text) {
		this.root = root;
		this.text = HeaderText.cut(text, LONGEST);
	}

	static boolean isStatusType(String type) {
		return type.equals("message/delivery-status") || type.equals("message/global-delivery-status");
	}

	/**
	 * Reads the report.
	 * @return what is said of each recipient, and which mail it is about
	 */
	DeliveryReport read() {
		List<RecipientStatus> fields = fields();
		BounceText words = new BounceText(this.root.header(), this.text);
		if (fields.stream().allMatch((status) -> status.recipient().isEmpty())) {
			return new DeliveryReport(originalMessageId(), words.recipients());
		}
		return new DeliveryReport(originalMessageId(), fields.stream().map(words::refine).toList());
	}

	/** Where the parts cannot be told apart the fields stand in the text. */
	private List<RecipientStatus> fields() {
		List<RecipientStatus> found = this.root.all()
			.filter((part) -> isStatusType(part.type()))
			.flatMap((part) -> DeliveryStatusFields.parse(part.text(new Problems(), LONGEST)).stream())
			.toList();
		return found.isEmpty() ? DeliveryStatusFields.parse(this.text) : found;
	}

	/** RFC 3462 section 2: the third part is the returned message or its header. */
	private Optional<MessageId> originalMessageId() {
		Stream<String> returned = this.root.all()
			.filter(DeliveryReportReader::isReturned)
			.map(DeliveryReportReader::header);
		return Stream.concat(returned, Stream.of(this.text))
			.map(DeliveryReportReader::idIn)
			.flatMap(Optional::stream)
			.findFirst()
			.or(() -> this.root.header().first("in-reply-to").flatMap(MessageId::parse))
			.or(() -> this.root.header()
				.first("references")
				.map(MessageId::parseAll)
				.flatMap(DeliveryReportReader::last));
	}

	private static Optional<MessageId> last(List<MessageId> ids) {
		return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(ids.size() - 1));
	}

	private static boolean isReturned(MimePart part) {
		return part.isMessage() || part.type().endsWith("rfc822-headers")
				|| part.type().equals("message/global-headers") || part.type().equals("message/partial")
				|| part.type().equals("text/rfc822");
	}

	private static String header(MimePart part) {
		return PlainText
			.tidy(TextDecoder.guess(part.decoded(new Problems()).first(HeaderFields.LONGEST_VALUE), new Problems()));
	}

	private static Optional<MessageId> idIn(String text) {
		Matcher matcher = RETURNED_ID.matcher(text);
		return matcher.find() ? MessageId.parse(matcher.group(1)) : Optional.empty();
	}

}

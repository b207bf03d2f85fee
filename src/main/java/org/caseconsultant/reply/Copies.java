package org.caseconsultant.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.caseconsultant.mail.MailAddress;

/**
 * Who else gets an answer.
 *
 * @param cc what stands in the field for copies
 * @param bcc what stands in the field for copies that the others do not see
 */
public record Copies(String cc, String bcc) {

	/** Nobody else. */
	public static final Copies NONE = new Copies("", "");

	private static final int MOST = 20;

	private static final Pattern ADDRESS = Pattern.compile("[^\\s<>@,;\"]+@[^\\s<>@,;\"]+\\.[^\\s<>@,;\"]+");

	/**
	 * The people in copy.
	 * @return in their order, each once
	 */
	public List<MailAddress> ccAddresses() {
		return read(this.cc);
	}

	/**
	 * The people in hidden copy.
	 * @return in their order, each once
	 */
	public List<MailAddress> bccAddresses() {
		return read(this.bcc);
	}

	/** What stands in the way of sending to them. */
	Optional<String> obstacle() {
		for (String field : List.of(this.cc, this.bcc)) {
			Optional<String> broken = parts(field).stream()
				.filter((part) -> address(part).isEmpty())
				.findFirst()
				.map((part) -> "This is not a mail address: " + part + ". Put commas between addresses.");
			if (broken.isPresent()) {
				return broken;
			}
		}
		return (ccAddresses().size() + bccAddresses().size() > MOST)
				? Optional.of("An answer goes to at most " + MOST + " people in copy.") : Optional.empty();
	}

	private static List<String> parts(String field) {
		List<String> parts = new ArrayList<>();
		for (String part : field.split("[,;\\n]")) {
			if (!part.isBlank()) {
				parts.add(part.strip());
			}
		}
		return parts;
	}

	private static List<MailAddress> read(String field) {
		return parts(field).stream().flatMap((part) -> address(part).stream()).distinct().toList();
	}

	/** Reads one address strictly: mail is sent to it. */
	static Optional<MailAddress> address(String text) {
		return MailAddress.parse(text).filter((each) -> ADDRESS.matcher(each.address()).matches());
	}

}

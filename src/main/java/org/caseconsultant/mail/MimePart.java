package org.caseconsultant.mail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A node of the body tree (RFC 2046).
 *
 * @param header its header fields
 * @param contentType its media type, the default of RFC 2045 section 5.2 when none is
 * stated
 * @param raw the whole part with its header
 * @param body what follows the header, still encoded
 * @param children parts of a multipart; empty for a leaf
 */
record MimePart(HeaderFields header, FieldParameters contentType, ByteSlice raw, ByteSlice body,
		List<MimePart> children) {

	String type() {
		return this.contentType.value();
	}

	boolean isMultipart() {
		return !this.children.isEmpty();
	}

	/**
	 * Whether the leaf is a whole message, RFC 2046 section 5.2.1 and RFC 6532.
	 * @return true for message/rfc822 and message/global
	 */
	boolean isMessage() {
		return type().equals("message/rfc822") || type().equals("message/global");
	}

	FieldParameters disposition() {
		return FieldParameters.parse(this.header.first("content-disposition").orElse(""));
	}

	/**
	 * Name of the file the part is, by Content-Disposition (RFC 2183) or the older name
	 * parameter.
	 * @return the name as found
	 */
	Optional<String> fileName() {
		return disposition().get("filename")
			.or(() -> this.contentType.get("name"))
			.or(() -> this.contentType.get("filename"))
			.filter((name) -> !name.isBlank());
	}

	Optional<String> contentId() {
		return this.header.first("content-id")
			.map((value) -> HeaderText.clean(value, 200).replaceAll("[<>\\s]", ""))
			.filter((value) -> !value.isEmpty());
	}

	ByteSlice decoded(Problems problems) {
		return TransferEncoding.decode(this.body, this.header.first("content-transfer-encoding").orElse(""), problems);
	}

	/**
	 * The decoded body as text with {@code \n} line ends and no control characters.
	 * @param problems takes what is wrong
	 * @param longest most bytes to decode
	 * @return text
	 */
	String text(Problems problems, int longest) {
		ByteSlice bytes = decoded(problems);
		if (bytes.length() > longest) {
			problems.add("The text is longer than what is read of it.");
		}
		return PlainText.tidy(
				TextDecoder.decode(bytes.first(longest), this.contentType.get("charset").orElse("").strip(), problems));
	}

	/**
	 * The part and everything inside it, without looking into attached messages.
	 * @return all parts, depth first
	 */
	Stream<MimePart> all() {
		return Stream.concat(Stream.of(this), this.children.stream().flatMap(MimePart::all));
	}

}

package org.caseconsultant.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.nodes.Entities;

/**
 * Sorts the leaves of a mail into text and attachments.
 * <p>
 * Alternatives (RFC 2046 section 5.1.4) give one text in two forms; parts that follow
 * each other give one text after the other; what is neither plain text nor HTML, or is
 * declared an attachment (RFC 2183), becomes an attachment. An attached message stays
 * whole; when a mail has nothing else to read, its text is the text.
 */
final class BodyCollector {

	/** Bytes of one text part that are read as text; the raw mail keeps the rest. */
	static final int LONGEST_TEXT = 4_000_000;

	private static final Set<String> BODY_TYPES = Set.of("text/plain", "text/html", "text/enriched", "text/richtext",
			"text/x-amp-html", "text/watch-html");

	private final Problems problems;

	private final HtmlCleaner cleaner = new HtmlCleaner();

	private final List<Attachment> attachments = new ArrayList<>();

	private final List<Piece> pieces = new ArrayList<>();

	private String text = "";

	BodyCollector(Problems problems) {
		this.problems = problems;
	}

	/**
	 * Reads a whole mail.
	 * @param root its tree
	 * @return this
	 */
	BodyCollector collect(MimePart root) {
		if (root.isMultipart() || !BODY_TYPES.contains(root.type())) {
			this.pieces.addAll(pieces(root, ""));
		}
		else {
			this.pieces.add(piece(root));
		}
		if (joined().isBlank()) {
			readNamedText(root);
			readAttachedMessage(root, 0);
		}
		this.text = joined();
		return this;
	}

	String text() {
		return this.text;
	}

	private String joined() {
		return this.pieces.stream()
			.map((piece) -> piece.text(this.cleaner))
			.filter((text) -> !text.isBlank())
			.map(BodyCollector::withoutOuterBlankLines)
			.collect(Collectors.joining("\n\n"));
	}

	private static String withoutOuterBlankLines(String text) {
		int start = 0;
		while (start < text.length() && text.charAt(start) == '\n') {
			start++;
		}
		return text.substring(start).stripTrailing();
	}

	Optional<String> html() {
		if (this.pieces.stream().allMatch((piece) -> piece.html().isBlank())) {
			return Optional.empty();
		}
		return Optional.of(this.pieces.stream().map(Piece::asHtml).collect(Collectors.joining("\n")));
	}

	List<Attachment> attachments() {
		return this.attachments;
	}

	/** A text part that only has a file name is the text when there is no other. */
	private void readNamedText(MimePart root) {
		root.all()
			.filter((part) -> part != root && BODY_TYPES.contains(part.type()) && !isBody(part))
			.filter((part) -> !part.disposition().value().equals("attachment"))
			.forEach((part) -> this.pieces.add(piece(part)));
	}

	private void readAttachedMessage(MimePart root, int depth) {
		if (!joined().isBlank()) {
			return;
		}
		Optional<MimePart> message = root.all().filter(MimePart::isMessage).findFirst();
		if (message.isEmpty() || depth > MimeParser.DEEPEST) {
			return;
		}
		MimePart inner = new MimeParser(this.problems).parse(message.get().decoded(this.problems));
		BodyCollector collector = new BodyCollector(this.problems);
		collector.pieces.addAll(inner.isMultipart() || !BODY_TYPES.contains(inner.type()) ? collector.pieces(inner, "")
				: List.of(collector.piece(inner)));
		collector.readAttachedMessage(inner, depth + 1);
		this.pieces.addAll(collector.pieces);
	}

	private List<Piece> pieces(MimePart part, String parentType) {
		if (part.type().equals("multipart/alternative") && part.isMultipart()) {
			return alternative(part);
		}
		if (part.isMultipart()) {
			noteEncryption(part);
			List<Piece> inside = new ArrayList<>();
			part.children().forEach((child) -> inside.addAll(pieces(child, part.type())));
			return inside;
		}
		if (isBody(part)) {
			return List.of(piece(part));
		}
		this.attachments.add(attachment(part, parentType));
		return List.of();
	}

	private void noteEncryption(MimePart part) {
		if (part.type().equals("multipart/encrypted")) {
			this.problems.add("The mail is encrypted.");
		}
	}

	private static boolean isBody(MimePart part) {
		String disposition = part.disposition().value();
		boolean named = part.disposition().get("filename").isPresent()
				|| (part.fileName().isPresent() && !part.type().equals("text/html") && !disposition.equals("inline"));
		return BODY_TYPES.contains(part.type()) && !disposition.equals("attachment") && !named;
	}

	private List<Piece> alternative(MimePart part) {
		Piece chosen = new Piece("", "");
		for (MimePart child : part.children()) {
			List<Piece> inside = pieces(child, part.type());
			String html = inside.stream().map(Piece::html).collect(Collectors.joining("\n")).strip();
			String plain = inside.stream().map(Piece::plain).collect(Collectors.joining("\n\n")).strip();
			boolean shown = !child.type().equals("text/x-amp-html") && !child.type().equals("text/watch-html");
			if (!html.isEmpty() && shown) {
				chosen = new Piece(chosen.plain(),
						inside.stream().map(Piece::asHtml).collect(Collectors.joining("\n")));
			}
			else if (chosen.plain().isBlank() && !plain.isEmpty()) {
				chosen = new Piece(plain, chosen.html());
			}
		}
		return List.of(chosen);
	}

	private Piece piece(MimePart part) {
		String text = part.text(this.problems, LONGEST_TEXT);
		return switch (part.type()) {
			case "text/html", "text/x-amp-html", "text/watch-html" -> new Piece("", text);
			case "text/enriched", "text/richtext" -> new Piece(text.replaceAll("</?[A-Za-z][\\w-]*>", ""), "");
			default -> new Piece(isFlowed(part) ? PlainText.unflow(text, isDelSp(part)) : text, "");
		};
	}

	private static boolean isFlowed(MimePart part) {
		return part.contentType().get("format").filter("flowed"::equalsIgnoreCase).isPresent();
	}

	private static boolean isDelSp(MimePart part) {
		return part.contentType().get("delsp").filter("yes"::equalsIgnoreCase).isPresent();
	}

	private Attachment attachment(MimePart part, String parentType) {
		String disposition = part.disposition().value();
		boolean inline = disposition.equals("inline") || (!disposition.equals("attachment")
				&& parentType.equals("multipart/related") && part.contentId().isPresent());
		if (part.type().equals("application/pkcs7-mime")) {
			this.problems.add("The mail is encrypted or signed as a whole (S/MIME).");
		}
		return new Attachment(name(part), part.type(), part.contentId(), inline, content(part));
	}

	/** What was decoded is already a copy. */
	private byte[] content(MimePart part) {
		ByteSlice decoded = part.decoded(this.problems);
		boolean own = decoded.bytes() != part.body().bytes() && decoded.length() == decoded.bytes().length;
		return own ? decoded.bytes() : decoded.toArray();
	}

	private String name(MimePart part) {
		return part.fileName().or(() -> subjectAsName(part)).orElse("");
	}

	private Optional<String> subjectAsName(MimePart part) {
		if (!part.isMessage()) {
			return Optional.empty();
		}
		HeaderFields header = HeaderFields.read(part.decoded(this.problems), new Problems());
		String subject = header.decoded("subject").replaceAll("[/\\\\]", "_").strip();
		return Optional.of(HeaderText.cut(subject.isEmpty() ? "message" : subject, 100) + ".eml");
	}

	/**
	 * One stretch of the body.
	 *
	 * @param plain as plain text; empty when the mail has only HTML there
	 * @param html as HTML; empty when the mail has only plain text there
	 */
	private record Piece(String plain, String html) {

		/** So much plain text says more than "your mail program shows no HTML". */
		private static final int STUB = 300;

		String text(HtmlCleaner cleaner) {
			if (this.html.isBlank() || (!this.plain.isBlank() && this.plain.length() > STUB)) {
				return this.plain;
			}
			if (this.plain.isBlank()
					|| this.plain.matches("(?is).*\\bhtml\\b.*(?:view|support|display|client|browser|reader).*")) {
				String read = cleaner.text(this.html);
				return (read.length() > this.plain.strip().length()) ? read : this.plain;
			}
			return this.plain;
		}

		String asHtml() {
			return this.html.isBlank() ? "<div>" + Entities.escape(this.plain).replace("\n", "<br>\n") + "</div>"
					: this.html;
		}

	}

}

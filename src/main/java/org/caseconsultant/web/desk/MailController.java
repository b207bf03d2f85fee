package org.caseconsultant.web.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.caseconsultant.casework.CaseMessage;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.intake.RawMail;
import org.caseconsultant.mail.Attachment;
import org.caseconsultant.mail.HtmlCleaner;
import org.caseconsultant.mail.MailReader;
import org.caseconsultant.mail.MessageId;
import org.caseconsultant.reply.Outbox;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Hands out what strangers sent: HTML only into a sandbox, attachments only as downloads
 * (common pictures may be shown), nothing that a browser would run or guess at.
 */
@Controller
@RequestMapping("/cases/{number}/messages/{id}")
class MailController {

	/**
	 * No script runs in it; the origin stays, so that pictures of the mail come with the
	 * session.
	 */
	private static final String SANDBOX = "sandbox allow-same-origin; default-src 'none'; "
			+ "style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";

	private final Casework casework;

	private final RawMail rawMail;

	private final Outbox outbox;

	private final MailReader reader = new MailReader();

	private final HtmlCleaner cleaner = new HtmlCleaner();

	MailController(Casework casework, RawMail rawMail, Outbox outbox) {
		this.casework = casework;
		this.rawMail = rawMail;
		this.outbox = outbox;
	}

	@GetMapping("/html")
	ResponseEntity<byte[]> html(@PathVariable String number, @PathVariable long id) {
		CaseMessage message = message(number, id);
		String html = message.html().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		String page = html.contains("<img") ? withPictures(message, html) : html;
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
			.header("Content-Security-Policy", SANDBOX)
			.body(page.getBytes(StandardCharsets.UTF_8));
	}

	private String withPictures(CaseMessage message, String html) {
		List<Attachment> parts = this.reader.read(bytes(message)).attachments();
		String pictures = "/cases/" + new CaseNumber(message.caseId()) + "/messages/" + message.id() + "/pictures/";
		return this.cleaner.withPictures(html,
				(contentId) -> IntStream.range(0, parts.size())
					.filter((i) -> parts.get(i).contentId().filter(contentId::equals).isPresent())
					.filter((i) -> PictureType.of(parts.get(i).content()).isPresent())
					.mapToObj((i) -> pictures + i)
					.findFirst());
	}

	/** A picture that the HTML of the mail shows. */
	@GetMapping("/pictures/{position}")
	ResponseEntity<byte[]> picture(@PathVariable String number, @PathVariable long id, @PathVariable int position) {
		Attachment part = part(number, id, position);
		PictureType type = PictureType.of(part.content())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return download(part.name(), type.mediaType(), part.content(), true);
	}

	@GetMapping("/raw")
	ResponseEntity<byte[]> raw(@PathVariable String number, @PathVariable long id) {
		byte[] bytes = bytes(message(number, id));
		return download("message-" + id + ".eml", MediaType.parseMediaType("message/rfc822"), bytes, false);
	}

	@GetMapping("/attachments/{position}")
	ResponseEntity<byte[]> attachment(@PathVariable String number, @PathVariable long id, @PathVariable int position) {
		Attachment part = part(number, id, position);
		Optional<PictureType> picture = PictureType.of(part.content());
		MediaType type = picture.map(PictureType::mediaType).orElse(MediaType.APPLICATION_OCTET_STREAM);
		return download(part.name(), type, part.content(), picture.isPresent());
	}

	private Attachment part(String number, long id, int position) {
		List<Attachment> parts = this.reader.read(bytes(message(number, id))).attachments();
		if (position < 0 || position >= parts.size()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return parts.get(position);
	}

	private CaseMessage message(String number, long id) {
		return CaseNumber.parse(number)
			.map(this.casework::remaining)
			.flatMap((known) -> this.casework.message(id).filter((message) -> message.caseId() == known.caseId()))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private byte[] bytes(CaseMessage message) {
		return message.receivedMailId()
			.map(this.rawMail::read)
			.or(() -> this.outbox.mail(new MessageId(message.messageId()).hash()))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	static ResponseEntity<byte[]> download(String name, MediaType type, byte[] bytes, boolean inline) {
		ContentDisposition disposition = (inline ? ContentDisposition.inline() : ContentDisposition.attachment())
			.filename(name, StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.header("X-Content-Type-Options", "nosniff")
			.body(bytes);
	}

}

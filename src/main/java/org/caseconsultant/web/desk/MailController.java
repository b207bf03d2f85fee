package org.caseconsultant.web.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.caseconsultant.casework.CaseMessage;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.intake.RawMail;
import org.caseconsultant.mail.Attachment;
import org.caseconsultant.mail.MailReader;

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

	private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif");

	private static final String SANDBOX = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:";

	private final Casework casework;

	private final RawMail rawMail;

	private final MailReader reader = new MailReader();

	MailController(Casework casework, RawMail rawMail) {
		this.casework = casework;
		this.rawMail = rawMail;
	}

	@GetMapping("/html")
	ResponseEntity<byte[]> html(@PathVariable String number, @PathVariable long id) {
		String html = message(number, id).html().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
			.header("Content-Security-Policy", SANDBOX)
			.body(html.getBytes(StandardCharsets.UTF_8));
	}

	@GetMapping("/raw")
	ResponseEntity<byte[]> raw(@PathVariable String number, @PathVariable long id) {
		byte[] bytes = bytes(message(number, id));
		return download("message-" + id + ".eml", MediaType.parseMediaType("message/rfc822"), bytes, false);
	}

	@GetMapping("/attachments/{position}")
	ResponseEntity<byte[]> attachment(@PathVariable String number, @PathVariable long id, @PathVariable int position) {
		List<Attachment> attachments = this.reader.read(bytes(message(number, id))).attachments();
		if (position < 0 || position >= attachments.size()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		Attachment attachment = attachments.get(position);
		boolean picture = PICTURES.contains(attachment.contentType());
		MediaType type = picture ? MediaType.parseMediaType(attachment.contentType())
				: MediaType.APPLICATION_OCTET_STREAM;
		return download(attachment.name(), type, attachment.content(), picture);
	}

	private CaseMessage message(String number, long id) {
		return CaseNumber.parse(number)
			.flatMap((known) -> this.casework.message(id).filter((message) -> message.caseId() == known.caseId()))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private byte[] bytes(CaseMessage message) {
		return message.receivedMailId()
			.map(this.rawMail::read)
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

package org.caseconsultant.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;

/**
 * Puts files beside the bodies of a mail (RFC 2046, 5.1.3; RFC 2183; RFC 2231 for names).
 */
final class OutgoingParts {

	private OutgoingParts() {
	}

	static MimeMultipart mixed(MimeMultipart bodies, List<OutgoingFile> files) throws MessagingException {
		MimeBodyPart text = new MimeBodyPart();
		text.setContent(bodies);
		MimeMultipart mixed = new MimeMultipart("mixed", text);
		for (OutgoingFile file : files) {
			mixed.addBodyPart(part(file));
		}
		return mixed;
	}

	private static MimeBodyPart part(OutgoingFile file) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.contentType())));
		part.setHeader("Content-Transfer-Encoding", "base64");
		ParameterList parameters = new ParameterList();
		parameters.set("filename", file.name(), StandardCharsets.UTF_8.name());
		part.setHeader("Content-Disposition", new ContentDisposition("attachment", parameters).toString());
		return part;
	}

}

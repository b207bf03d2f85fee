package org.caseconsultant.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/**
 * A message that goes over the wire byte for byte as it was stored, with an envelope of
 * its own. Saving it changes nothing.
 */
public final class SealedMimeMessage extends SMTPMessage {

	private final byte[] bytes;

	private final Envelope envelope;

	private volatile boolean handedOver;

	/**
	 * Wraps stored bytes.
	 * @param session session to send with
	 * @param bytes the whole message with CRLF line ends
	 * @param envelope who it goes to and where failures go
	 * @throws MessagingException if the header cannot be read
	 */
	public SealedMimeMessage(Session session, byte[] bytes, Envelope envelope) throws MessagingException {
		super(session, new ByteArrayInputStream(bytes));
		this.bytes = bytes;
		this.envelope = envelope;
		setEnvelopeFrom(envelope.reversePath().isEmpty() ? "<>" : envelope.reversePath());
	}

	@Override
	public Address[] getAllRecipients() throws MessagingException {
		Address[] recipients = new Address[this.envelope.forwardPaths().size()];
		for (int i = 0; i < recipients.length; i++) {
			recipients[i] = new InternetAddress(this.envelope.forwardPaths().get(i));
		}
		return recipients;
	}

	@Override
	public void saveChanges() {
		// the stored bytes are final
	}

	@Override
	public void setHeader(String name, String value) {
		// the stored bytes are final
	}

	@Override
	public void writeTo(OutputStream out, String[] ignored) throws IOException {
		writeTo(out);
	}

	@Override
	public void writeTo(OutputStream out) throws IOException {
		out.write(this.bytes);
		this.handedOver = true;
	}

	/**
	 * Whether the server was given the whole mail. Without its answer nobody knows then
	 * whether it took it (RFC 5321, 4.5.3.2.6).
	 * @return false if it broke off before
	 */
	public boolean isHandedOver() {
		return this.handedOver;
	}

}

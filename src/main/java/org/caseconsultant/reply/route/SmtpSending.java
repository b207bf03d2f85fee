package org.caseconsultant.reply.route;

import java.util.List;
import java.util.Objects;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.Header;
import org.apache.camel.spi.Registry;
import org.caseconsultant.mail.SealedMimeMessage;
import org.caseconsultant.reply.DeliveryFailure;
import org.caseconsultant.reply.DueMail;
import org.caseconsultant.reply.Outbox;

import org.springframework.stereotype.Component;

/**
 * The steps of {@code routes/reply-smtp.camel.yaml}.
 */
@Component("smtpSending")
public class SmtpSending {

	private final Outbox outbox;

	SmtpSending(Outbox outbox) {
		this.outbox = outbox;
	}

	/**
	 * Takes the mails that are due.
	 * @return at most ten
	 */
	public List<DueMail> claimDue() {
		return this.outbox.claimDue();
	}

	/**
	 * Wraps the stored bytes for the SMTP producer.
	 * @param mail the mail
	 * @param exchange gets the row id as the header {@code outboxId}
	 * @throws MessagingException if the stored header cannot be read
	 */
	public void prepare(@Body DueMail mail, Exchange exchange) throws MessagingException {
		Registry registry = exchange.getContext().getRegistry();
		Session session = Objects.requireNonNull(registry.lookupByNameAndType("smtpSession", Session.class));
		exchange.getMessage().setHeader("outboxId", mail.id());
		exchange.getMessage().setBody(new SealedMimeMessage(session, mail.bytes(), mail.envelope()));
	}

	/**
	 * Notes that the server accepted the mail.
	 * @param id row id in the outbox
	 */
	public void sent(@Header("outboxId") long id) {
		this.outbox.sent(id);
	}

	/**
	 * Notes that the attempt failed.
	 * @param exchange carries the row id and what was thrown
	 */
	public void failed(Exchange exchange) {
		Long id = exchange.getMessage().getHeader("outboxId", Long.class);
		Exception caught = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
		if (id != null && caught != null) {
			DeliveryFailure failure = SmtpFailure.of(caught);
			boolean whole = exchange.getMessage().getBody() instanceof SealedMimeMessage mail && mail.isHandedOver();
			this.outbox.failed(id, whole ? failure.afterHandingOver() : failure);
		}
	}

}

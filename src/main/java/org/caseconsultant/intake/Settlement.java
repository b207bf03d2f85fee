package org.caseconsultant.intake;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.casework.BlockList;
import org.caseconsultant.casework.Casefile;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.casework.DeliveryReportFiled;
import org.caseconsultant.casework.IncomingMail;
import org.caseconsultant.casework.MailRefused;
import org.caseconsultant.casework.OwnAddresses;
import org.caseconsultant.mail.Classification;
import org.caseconsultant.mail.HtmlCleaner;
import org.caseconsultant.mail.ParsedMail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides where a mail ends and puts it there, in one transaction with everything that
 * follows from it.
 */
@Component
class Settlement {

	private final ReceivedMails mails;

	private final MailIdentities identities;

	private final Casefile casefile;

	private final OwnAddresses own;

	private final BlockList blocked;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final HtmlCleaner htmlCleaner = new HtmlCleaner();

	Settlement(ReceivedMails mails, MailIdentities identities, Casefile casefile, OwnAddresses own, BlockList blocked,
			ApplicationEventPublisher events, Clock clock) {
		this.mails = mails;
		this.identities = identities;
		this.casefile = casefile;
		this.own = own;
		this.blocked = blocked;
		this.events = events;
		this.clock = clock;
	}

	@Transactional
	void settle(long id, ParsedMail mail, List<String> attachmentTexts, String contentHash) {
		ReceivedMail received = this.mails.findById(id).orElseThrow();
		if (received.state() != MailState.RECEIVED) {
			return;
		}
		received.identifiedAs(mail.messageId().hash(), contentHash);
		received.readAs(mail.classification().name(), String.join("\n", mail.problems()));
		if (isUnread(received, mail) || !absorb(received, mail, contentHash)) {
			place(received, new Read(mail, attachmentTexts));
		}
	}

	/** Mails that the server did not hand out look all the same, and are not. */
	private static boolean isUnread(ReceivedMail received, ParsedMail mail) {
		return !received.isComplete() && mail.from().isEmpty();
	}

	private boolean absorb(ReceivedMail received, ParsedMail mail, String contentHash) {
		Optional<Long> first = this.identities.findById(new MailIdentity.Key(mail.messageId().hash(), contentHash))
			.map(MailIdentity::receivedMailId)
			.filter((other) -> other != received.id());
		if (first.isEmpty()) {
			this.identities.save(new MailIdentity(mail.messageId().hash(), contentHash, received.id()));
			return false;
		}
		received.absorbedInto(first.get());
		end(received, MailState.ABSORBED, "It is a second copy of mail " + first.get() + ".");
		return true;
	}

	private void place(ReceivedMail received, Read read) {
		ParsedMail mail = read.mail();
		if (mail.from().filter(this.own::isOurs).isPresent()) {
			end(received, MailState.SET_ASIDE, "It comes from our own address.");
		}
		else if (mail.classification() == Classification.PERSON
				&& mail.from().filter(this.blocked::isBlocked).isPresent()) {
			end(received, MailState.SET_ASIDE, "Its sender is on the block list.");
		}
		else if (!received.isComplete()) {
			refuse(received, mail);
		}
		else if (mail.classification() == Classification.PERSON) {
			fileOrQuarantine(received, read);
		}
		else {
			placeAutomatic(received, read);
		}
	}

	private void placeAutomatic(ReceivedMail received, Read read) {
		ParsedMail mail = read.mail();
		switch (mail.classification()) {
			case DELIVERY_REPORT -> {
				mail.deliveryReport().ifPresent((report) -> this.events.publishEvent(new DeliveryReportFiled(report)));
				end(received, MailState.REPORT, mail.classificationReason());
			}
			case DISPOSITION_REPORT -> end(received, MailState.REPORT, mail.classificationReason());
			case LIST, SPAM -> end(received, MailState.REVIEW, mail.classificationReason());
			default -> {
				this.casefile.fileAutomatic(incoming(received, read))
					.ifPresent((codingCase) -> received.filedInto(codingCase.id()));
				end(received, MailState.SET_ASIDE, mail.classificationReason());
			}
		}
	}

	private void refuse(ReceivedMail received, ParsedMail mail) {
		if (mail.from().isEmpty()) {
			end(received, MailState.QUARANTINED, "The mail server did not hand it out; it is still in the mailbox.");
			return;
		}
		if (mail.classification() == Classification.PERSON) {
			mail.from().ifPresent((sender) -> this.events.publishEvent(new MailRefused(received.id(), mail)));
		}
		end(received, MailState.REFUSED, "It has " + received.sizeBytes() / 1_000_000
				+ " MB, more than the limit. Only its header is stored; the mail itself is in the processed folder.");
	}

	private void fileOrQuarantine(ReceivedMail received, Read read) {
		ParsedMail mail = read.mail();
		if (mail.from().isEmpty()) {
			end(received, MailState.QUARANTINED, "It names no sender, so nobody could be answered.");
		}
		else if (!mail.hasContent() && mail.subject().isBlank()) {
			end(received, MailState.QUARANTINED, "It is empty: no subject, no text, no attachment.");
		}
		else {
			file(received, read);
		}
	}

	private void file(ReceivedMail received, Read read) {
		CodingCase codingCase = this.casefile.file(incoming(received, read));
		received.filedInto(codingCase.id());
		end(received, MailState.FILED, "");
	}

	/** Files a mail as a person's question because somebody said so. */
	@Transactional
	Optional<CodingCase> openAsCase(long id, ParsedMail mail, List<String> attachmentTexts) {
		ReceivedMail received = this.mails.findById(id).orElseThrow();
		if (received.caseId().isPresent() || mail.from().isEmpty()) {
			return Optional.empty();
		}
		CodingCase codingCase = this.casefile.file(incoming(received, new Read(mail, attachmentTexts)));
		received.filedInto(codingCase.id());
		end(received, MailState.FILED, "A person opened it as a case.");
		return Optional.of(codingCase);
	}

	private IncomingMail incoming(ReceivedMail received, Read read) {
		return new IncomingMail(received.id(), read.mail(), read.attachmentTexts(),
				read.mail().html().map(this.htmlCleaner::clean).orElse(null), received.receivedAt(),
				received.acknowledge());
	}

	private void end(ReceivedMail received, MailState place, String reason) {
		received.settle(place, reason, this.clock.instant());
	}

	/**
	 * What was read out of the bytes.
	 *
	 * @param mail the mail
	 * @param attachmentTexts what each attachment says
	 */
	private record Read(ParsedMail mail, List<String> attachmentTexts) {
	}

}

package org.caseconsultant.reply;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.casework.CaseMessage;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.casework.OwnAddresses;
import org.caseconsultant.casework.ReplyAddress;
import org.caseconsultant.mail.MailAddress;
import org.caseconsultant.mail.MessageId;
import org.caseconsultant.mail.OutgoingMail;

import org.springframework.stereotype.Component;

/**
 * Writes a mail into the thread of a case: In-Reply-To is the mail that is answered,
 * References its chain, Reply-To our address with the token of the case.
 */
@Component
class CaseMail {

	private final OwnAddresses own;

	private final ReplyAddress replyAddress;

	private final ReplySettings settings;

	private final Clock clock;

	CaseMail(OwnAddresses own, ReplyAddress replyAddress, ReplySettings settings, Clock clock) {
		this.own = own;
		this.replyAddress = replyAddress;
		this.settings = settings;
		this.clock = clock;
	}

	byte[] bytes(MessageId id, CodingCase codingCase, CaseMessage answered, RenderedMail mail, boolean automatic) {
		MailAddress ours = this.own.address();
		MessageId parent = new MessageId(answered.messageId());
		return new OutgoingMail(id, new MailAddress(ours.address(), this.settings.senderName()),
				new MailAddress(answered.replyToAddress(), answered.fromName()),
				this.replyAddress.of(ours, codingCase.id()), mail.subject(), mail.text(), mail.html(),
				Optional.of(parent), MessageId.parseAll(chain(answered)), automatic, this.clock.instant())
			.copiedTo(mail.cc())
			.carrying(mail.files())
			.bytes();
	}

	static String chain(CaseMessage answered) {
		List<String> chain = new ArrayList<>(
				MessageId.parseAll(answered.referenceIds()).stream().map(MessageId::value).toList());
		chain.remove(answered.messageId());
		chain.add(answered.messageId());
		return String.join(" ", chain);
	}

}

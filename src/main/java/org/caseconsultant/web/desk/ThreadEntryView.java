package org.caseconsultant.web.desk;

import java.util.List;

import org.caseconsultant.casework.CaseMessage;
import org.caseconsultant.casework.MessageAttachment;
import org.caseconsultant.mail.MessageId;

/**
 * A message as the case page shows it.
 *
 * @param message the message
 * @param pieces its new text with evidence marked
 * @param attachments its attachments
 * @param folded whether it starts folded: machines' mail
 */
public record ThreadEntryView(CaseMessage message, List<Highlighted.Piece> pieces, List<MessageAttachment> attachments,
		boolean folded) {

	/**
	 * The hash that answers are known by.
	 * @return SHA-256, hex
	 */
	public String hash() {
		return new MessageId(this.message.messageId()).hash();
	}

}

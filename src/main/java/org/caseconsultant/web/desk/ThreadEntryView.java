package org.caseconsultant.web.desk;

import java.util.List;

import org.caseconsultant.casework.CaseMessage;
import org.caseconsultant.casework.MessageAttachment;

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
}

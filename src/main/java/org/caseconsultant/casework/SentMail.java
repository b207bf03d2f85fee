package org.caseconsultant.casework;

import org.caseconsultant.account.StaffMember;
import org.caseconsultant.mail.MessageId;
import org.jspecify.annotations.Nullable;

/**
 * A mail of ours that joins a thread.
 *
 * @param number number of the case
 * @param kind acknowledgement or answer
 * @param messageId its Message-ID, made before the first attempt to send
 * @param references ids it refers to, separated by blanks
 * @param fromAddress our address
 * @param fromName the name it is sent under
 * @param subject its subject line
 * @param text its plain text
 * @param author who wrote it, nobody for an acknowledgement
 * @param nextStatus status of the case from now on, nothing to leave it
 */
public record SentMail(CaseNumber number, MessageKind kind, MessageId messageId, String references, String fromAddress,
		String fromName, String subject, String text, @Nullable StaffMember author, @Nullable CaseStatus nextStatus) {
}

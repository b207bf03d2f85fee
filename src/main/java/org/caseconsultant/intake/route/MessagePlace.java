package org.caseconsultant.intake.route;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jspecify.annotations.Nullable;

/**
 * Where a message lies, in numbers that stay the same when a folder is opened again (RFC
 * 3501, 2.3.1.1).
 *
 * @param uidValidity UIDVALIDITY of the folder
 * @param uid UID of the message
 */
record MessagePlace(long uidValidity, long uid) {

	static MessagePlace of(Message message) throws MessagingException {
		IMAPFolder folder = (IMAPFolder) message.getFolder();
		return new MessagePlace(folder.getUIDValidity(), folder.getUID(message));
	}

	static MessagePlace parse(String key) {
		int slash = key.indexOf('/');
		return new MessagePlace(Long.parseLong(key.substring(0, slash)), Long.parseLong(key.substring(slash + 1)));
	}

	String key() {
		return this.uidValidity + "/" + this.uid;
	}

	/** Finds the message in the folder as it is open now, nothing if it is gone. */
	@Nullable IMAPMessage in(IMAPFolder folder) throws MessagingException {
		if (folder.getUIDValidity() != this.uidValidity) {
			throw new MessagingException("the folder is another one");
		}
		IMAPMessage message = (IMAPMessage) folder.getMessageByUID(this.uid);
		return (message != null && !message.isExpunged()) ? message : null;
	}

}

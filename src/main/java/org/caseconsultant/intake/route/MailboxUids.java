package org.caseconsultant.intake.route;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import org.apache.camel.component.mail.MailEndpoint;
import org.apache.camel.component.mail.MailUidGenerator;

/**
 * Names a message by UIDVALIDITY and UID (RFC 3501, 2.3.1.1), which no sender can choose.
 * The UIDs and sizes of a folder are fetched in one round trip a poll.
 */
final class MailboxUids implements MailUidGenerator {

	/** Stands for a message that is not there any more. */
	static final String GONE = "gone";

	private final MailboxWatch watch;

	MailboxUids(MailboxWatch watch) {
		this.watch = watch;
	}

	@Override
	public String generateUuid(MailEndpoint endpoint, Message message) {
		try {
			list(message.getFolder());
			return message.isExpunged() ? gone() : MessagePlace.of(message).key();
		}
		catch (MessageRemovedException ex) {
			return gone();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void list(Folder folder) throws MessagingException {
		if (this.watch.isListed()) {
			return;
		}
		this.watch.listed();
		FetchProfile profile = new FetchProfile();
		profile.add(UIDFolder.FetchProfileItem.UID);
		profile.add(FetchProfile.Item.SIZE);
		profile.add(FetchProfile.Item.FLAGS);
		folder.fetch(folder.getMessages(), profile);
	}

	/** Another client removed it: the open folder still counts it. */
	private String gone() {
		this.watch.outdated();
		return GONE;
	}

}

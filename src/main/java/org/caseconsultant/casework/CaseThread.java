package org.caseconsultant.casework;

import java.util.Optional;

import org.caseconsultant.mail.MailAddress;

import org.springframework.stereotype.Component;

/**
 * Keeps who and which Message-IDs belong to a case.
 */
@Component
class CaseThread {

	private final ThreadEntries entries;

	private final Participants participants;

	private final OwnAddresses own;

	CaseThread(ThreadEntries entries, Participants participants, OwnAddresses own) {
		this.entries = entries;
		this.participants = participants;
		this.own = own;
	}

	/** A placeholder becomes a real entry once its mail is there, never the reverse. */
	void remember(long caseId, String messageIdHash, boolean placeholder) {
		Optional<ThreadEntry> known = this.entries.findById(new ThreadEntry.Key(messageIdHash, caseId));
		if (known.isEmpty() || known.get().isPlaceholder() && !placeholder) {
			this.entries.save(new ThreadEntry(messageIdHash, caseId, placeholder));
		}
	}

	void join(long caseId, MailAddress person) {
		Participant.Key key = new Participant.Key(caseId, person.key());
		if (!this.own.isOurs(person) && person.key().length() <= 320 && !this.participants.existsById(key)) {
			this.participants.save(new Participant(caseId, person.key(), false));
		}
	}

	/** Whoever follows belongs to the case too. */
	void follow(long caseId, MailAddress person) {
		join(caseId, person);
		this.participants.findById(new Participant.Key(caseId, person.key())).ifPresent(Participant::follow);
	}

	/** Replies to a message go where the message went. */
	void move(String messageIdHash, long from, long into) {
		this.entries.findById(new ThreadEntry.Key(messageIdHash, from)).ifPresent(this.entries::delete);
		remember(into, messageIdHash, false);
	}

}

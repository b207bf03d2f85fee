package org.caseconsultant.reply;

import java.util.List;
import java.util.stream.Stream;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseMessage;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.Casework;
import org.caseconsultant.casework.Direction;
import org.caseconsultant.casework.InternalNote;
import org.caseconsultant.casework.MessageKind;

import org.springframework.stereotype.Component;

/**
 * Finds what came into a case since somebody last looked: mails of people, answers, notes
 * of others. Receipts and machines' mail stop nobody.
 */
@Component
public class Arrivals {

	private static final int WORDS = 160;

	private final Casework casework;

	private final Accounts accounts;

	Arrivals(Casework casework, Accounts accounts) {
		this.casework = casework;
		this.accounts = accounts;
	}

	/**
	 * What a page shows that is fetched now.
	 * @param number number of the case
	 * @return newest mail and newest note, 0 without any
	 */
	public Seen seen(CaseNumber number) {
		return new Seen(this.casework.thread(number)
			.stream()
			.filter(Arrivals::counts)
			.mapToLong(CaseMessage::id)
			.max()
			.orElse(0), this.casework.notes(number).stream().mapToLong(InternalNote::id).max().orElse(0));
	}

	/**
	 * Lists what is newer.
	 * @param number number of the case
	 * @param seen what was on the screen
	 * @param memberId row id of who looked: own notes are known
	 * @return mails and answers first, then notes, oldest first
	 */
	public List<Arrival> since(CaseNumber number, Seen seen, long memberId) {
		Stream<Arrival> mails = this.casework.thread(number)
			.stream()
			.filter((message) -> message.id() > seen.messageId() && counts(message))
			.map(Arrivals::arrival);
		Stream<Arrival> notes = this.casework.notes(number)
			.stream()
			.filter((note) -> note.id() > seen.noteId() && note.authorId() != memberId)
			.map(this::arrival);
		return Stream.concat(mails, notes).toList();
	}

	private static boolean counts(CaseMessage message) {
		return (message.direction() == Direction.INBOUND) ? message.kind() == MessageKind.PERSON
				: message.kind() == MessageKind.ANSWER;
	}

	private static Arrival arrival(CaseMessage message) {
		boolean inbound = message.direction() == Direction.INBOUND;
		String who = message.fromName().isEmpty() ? message.fromAddress() : message.fromName();
		return new Arrival(inbound ? Arrival.Kind.MAIL : Arrival.Kind.ANSWER, message.id(), who,
				beginning(message.newText()), message.sentAt());
	}

	private Arrival arrival(InternalNote note) {
		String who = this.accounts.staffMember(note.authorId()).map(StaffMember::name).orElse("a colleague");
		return new Arrival(Arrival.Kind.NOTE, note.id(), who, beginning(note.note()), note.writtenAt());
	}

	private static String beginning(String text) {
		String line = text.replaceAll("\\s+", " ").strip();
		return (line.length() <= WORDS) ? line : line.substring(0, WORDS) + " ...";
	}

}

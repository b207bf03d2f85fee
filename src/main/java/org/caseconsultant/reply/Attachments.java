package org.caseconsultant.reply;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.Outcome;
import org.caseconsultant.keys.Keyset;
import org.caseconsultant.mail.OutgoingFile;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of answers that are being written or wait. Size and type are checked when a file
 * is added, long before it is sent.
 */
@Service
@Transactional
public class Attachments {

	private final AnswerFiles files;

	private final Keyset keys;

	private final DeskSettings settings;

	private final Clock clock;

	Attachments(AnswerFiles files, Keyset keys, DeskSettings settings, Clock clock) {
		this.files = files;
		this.keys = keys;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Adds a file to the draft of an answer.
	 * @param number number of the case
	 * @param member who writes
	 * @param name file name
	 * @param bytes content
	 * @return refused if it is empty, too large with the others, or of no type that is
	 * sent
	 */
	public Outcome add(CaseNumber number, StaffMember member, String name, byte[] bytes) {
		String plain = plainName(name);
		long together = bytes.length + of(number, member).stream().mapToLong(AnswerFile::sizeBytes).sum();
		if (bytes.length == 0) {
			return Outcome.refused("The file is empty.");
		}
		if (together > limit()) {
			return Outcome.refused("The files of an answer may have " + this.settings.attachmentLimit().toMegabytes()
					+ " MB together. Leave one out, or make it smaller.");
		}
		Optional<String> type = FileType.of(plain, bytes);
		if (type.isEmpty()) {
			return Outcome.refused("Only PDF, pictures (PNG, JPEG, GIF), text, CSV and office documents are sent, "
					+ "and the content has to be what the name says.");
		}
		store(new AnswerFile(number.caseId(), member.id(), plain, type.get(), bytes.length, this.clock.instant()),
				bytes);
		return Outcome.done();
	}

	private void store(AnswerFile file, byte[] bytes) {
		AnswerFile stored = this.files.saveAndFlush(file);
		stored.seal(this.keys.seal(bytes, context(stored)));
	}

	private static String plainName(String name) {
		String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
			.replaceAll("[\\p{Cntrl}\"<>|:*?]", "")
			.strip();
		return (last.length() <= 200) ? last : last.substring(last.length() - 200);
	}

	/**
	 * Most bytes of all files of an answer.
	 * @return bytes
	 */
	public long limit() {
		return this.settings.attachmentLimit().toBytes();
	}

	/**
	 * Takes a file out of a draft.
	 * @param number number of the case
	 * @param member whose draft
	 * @param id row id of the file
	 */
	public void remove(CaseNumber number, StaffMember member, long id) {
		of(number, member).stream().filter((file) -> file.id() == id).findFirst().ifPresent(this.files::delete);
	}

	/**
	 * Lists the files of a draft.
	 * @param number number of the case
	 * @param member whose draft
	 * @return in the order they were added
	 */
	@Transactional(readOnly = true)
	public List<AnswerFile> of(CaseNumber number, StaffMember member) {
		return this.files.ofDraft(number.caseId(), member.id());
	}

	/**
	 * Lists the files of an answer that waits.
	 * @param pendingAnswerId row id of the answer
	 * @return in the order they were added
	 */
	@Transactional(readOnly = true)
	public List<AnswerFile> of(long pendingAnswerId) {
		return this.files.findByPendingAnswerIdOrderByAnswerFileId(pendingAnswerId);
	}

	void move(List<AnswerFile> moved, @Nullable Long pendingAnswerId) {
		moved.forEach((file) -> file.waitsWith(pendingAnswerId));
	}

	/** Once they are in a mail, the mail keeps them. */
	void forget(List<AnswerFile> sent) {
		sent.forEach(this.files::delete);
	}

	List<OutgoingFile> opened(List<AnswerFile> sealed) {
		return sealed.stream()
			.map((file) -> new OutgoingFile(file.name(), file.contentType(),
					this.keys.unseal(file.sealed(), context(file))))
			.toList();
	}

	private static String context(AnswerFile file) {
		return "answer-file:" + file.id();
	}

}

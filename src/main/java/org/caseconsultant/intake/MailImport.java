package org.caseconsultant.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;

/**
 * Takes mail out of files through the same intake as IMAP.
 */
@Service
public class MailImport {

	private final MailIntake intake;

	private final Filing filing;

	private final ReceivedMails mails;

	MailImport(MailIntake intake, Filing filing, ReceivedMails mails) {
		this.intake = intake;
		this.filing = filing;
		this.mails = mails;
	}

	/**
	 * Imports all mails of a path.
	 * @param path a raw mail, an mbox file, a Maildir, or a folder of these
	 * @param acknowledge whether new cases are acknowledged
	 * @param told hears of every mail once it is settled
	 * @throws IOException if the path cannot be read
	 */
	public void importFrom(Path path, boolean acknowledge, Consumer<Imported> told) throws IOException {
		for (MailFile mail : MailFile.in(path)) {
			OptionalLong id = this.intake.receive(Delivery.imported(mail.bytes(), acknowledge));
			settle(id.orElseThrow());
			told.accept(new Imported(mail.name(), this.mails.findById(id.getAsLong()).orElseThrow()));
		}
	}

	/** A server beside us may have taken the mail up already; then it settles it. */
	private void settle(long id) {
		for (int i = 0; i < 600 && isOpen(id); i++) {
			this.filing.fileNow(id);
			if (isOpen(id)) {
				pause();
			}
		}
	}

	private boolean isOpen(long id) {
		return this.mails.findById(id).filter((mail) -> mail.state() == MailState.RECEIVED).isPresent();
	}

	private static void pause() {
		try {
			Thread.sleep(100);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * A mail that was imported.
	 *
	 * @param name file it came from
	 * @param mail what became of it
	 */
	public record Imported(String name, ReceivedMail mail) {
	}

}

package org.caseconsultant.cli;

import org.caseconsultant.account.AccountRefused;
import org.caseconsultant.catalog.layout.BadFileException;
import org.caseconsultant.catalog.release.ImportRefused;
import org.caseconsultant.catalog.update.DownloadFailed;
import org.caseconsultant.start.StartFailure;

/**
 * A command could not do its work; the message is the line that the person sees.
 */
final class CommandFailed extends RuntimeException {

	CommandFailed(String line) {
		super(line);
	}

	static String line(Throwable failure) {
		if (failure instanceof CommandFailed || failure instanceof AccountRefused || failure instanceof ImportRefused
				|| failure instanceof BadFileException || failure instanceof DownloadFailed) {
			return String.valueOf(failure.getMessage());
		}
		return StartFailure.line(failure);
	}

}

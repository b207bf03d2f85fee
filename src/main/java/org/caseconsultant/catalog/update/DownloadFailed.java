package org.caseconsultant.catalog.update;

/**
 * A file or the list of files cannot be used; the message is the line the operator sees.
 */
public final class DownloadFailed extends RuntimeException {

	private static final long serialVersionUID = 1L;

	DownloadFailed(String reason) {
		super(reason);
	}

}

package org.caseconsultant.casework;

import java.util.Locale;
import java.util.Set;

/**
 * Where a case stands.
 */
public enum CaseStatus {

	/** Nobody has taken it yet. */
	NEW,
	/** Somebody works on it, or it was reopened. */
	OPEN,
	/** The practitioner was asked something. */
	WAITING,
	/** Answered. */
	RESOLVED,
	/** Ended without further mail. */
	CLOSED,
	/** Not a question; kept out of every other view. */
	SPAM,
	/** Its thread is part of another case now. */
	MERGED;

	/** Cases that somebody still has to do something about. */
	static final Set<CaseStatus> UNFINISHED = Set.of(NEW, OPEN, WAITING);

	/**
	 * Words on a page.
	 * @return such as {@code New}
	 */
	public String label() {
		return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
	}

}

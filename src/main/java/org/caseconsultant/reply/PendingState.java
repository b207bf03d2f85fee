package org.caseconsultant.reply;

/**
 * Where an answer stands that has not left yet.
 */
public enum PendingState {

	/** Leaves at its time; can be called back until then. */
	WAITING,
	/** Waits for a second reader. */
	APPROVAL,
	/** Stopped, because something newer came in or something stands in the way. */
	HELD,
	/** Given back by the second reader. */
	RETURNED,
	/** Called back by its author. */
	WITHDRAWN,
	/** Gone out. */
	SENT;

	/**
	 * Whether something is still to become of it.
	 * @return true until it was sent, returned or called back
	 */
	public boolean isOpen() {
		return this == WAITING || this == APPROVAL || this == HELD;
	}

}

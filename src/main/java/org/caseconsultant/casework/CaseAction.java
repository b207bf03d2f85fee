package org.caseconsultant.casework;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something staff do with one case or with many, and can undo.
 */
public sealed interface CaseAction {

	/**
	 * Name in the audit trail.
	 * @return such as {@code case.taken}
	 */
	String name();

	/**
	 * What was done, for the person who did it.
	 * @return such as {@code taken}
	 */
	String done();

	/** Takes it. */
	record Take() implements CaseAction {

		@Override
		public String name() {
			return "case.taken";
		}

		@Override
		public String done() {
			return "taken";
		}

	}

	/** Gives it back to the queue. */
	record HandBack() implements CaseAction {

		@Override
		public String name() {
			return "case.handed-back";
		}

		@Override
		public String done() {
			return "handed back";
		}

	}

	/**
	 * Gives it to somebody.
	 *
	 * @param assigneeId row id of the staff member
	 */
	record Assign(long assigneeId) implements CaseAction {

		@Override
		public String name() {
			return "case.assigned";
		}

		@Override
		public String done() {
			return "assigned";
		}

	}

	/**
	 * Sets a status by hand.
	 *
	 * @param status the status
	 */
	record Move(CaseStatus status) implements CaseAction {

		@Override
		public String name() {
			return "case." + this.status.name().toLowerCase(java.util.Locale.ROOT);
		}

		@Override
		public String done() {
			return (this.status == CaseStatus.SPAM) ? "set aside as spam"
					: "now " + this.status.name().toLowerCase(java.util.Locale.ROOT);
		}

	}

	/**
	 * Adds a tag or takes one off.
	 *
	 * @param tag words as typed
	 * @param on whether it is added
	 */
	record Tag(String tag, boolean on) implements CaseAction {

		@Override
		public String name() {
			return this.on ? "case.tagged" : "case.untagged";
		}

		@Override
		public String done() {
			return this.on ? "tagged" : "untagged";
		}

	}

	/**
	 * Sets the priority.
	 *
	 * @param priority the priority
	 */
	record Rank(Priority priority) implements CaseAction {

		@Override
		public String name() {
			return "case.ranked";
		}

		@Override
		public String done() {
			return "now of " + this.priority.label().toLowerCase(java.util.Locale.ROOT) + " priority";
		}

	}

	/**
	 * Lets it rest.
	 *
	 * @param until when it comes back, nothing for: when the practitioner writes
	 */
	record Snooze(@Nullable Instant until) implements CaseAction {

		@Override
		public String name() {
			return "case.snoozed";
		}

		@Override
		public String done() {
			return "snoozed";
		}

	}

	/** Ends its rest. */
	record Wake() implements CaseAction {

		@Override
		public String name() {
			return "case.woken";
		}

		@Override
		public String done() {
			return "back in the queue";
		}

	}

}

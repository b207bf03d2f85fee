package org.caseconsultant.web.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.casework.CaseStatus;
import org.caseconsultant.casework.Narrowing;

/**
 * The named views of the queue, in the order of the page. A further view is a constant
 * here with its conditions; its count follows from them.
 */
enum QueueView {

	NEW("New", CaseStatus.NEW), OPEN("Open", CaseStatus.OPEN),
	MINE("Mine", CaseStatus.NEW, CaseStatus.OPEN, CaseStatus.WAITING),
	UNASSIGNED("Unassigned", CaseStatus.NEW, CaseStatus.OPEN), WAITING("Waiting", CaseStatus.WAITING),
	DUE_SOON("Due soon", CaseStatus.NEW, CaseStatus.OPEN), OVERDUE("Overdue", CaseStatus.NEW, CaseStatus.OPEN),
	SNOOZED("Snoozed", CaseStatus.NEW, CaseStatus.OPEN, CaseStatus.WAITING), UNDELIVERED("Undelivered"),
	RESOLVED("Resolved", CaseStatus.RESOLVED), CLOSED("Closed", CaseStatus.CLOSED), SPAM("Spam", CaseStatus.SPAM),
	ALL("All");

	/** An answer that is due within this time is due soon. */
	private static final Duration SOON = Duration.ofHours(1);

	private final String label;

	private final Set<CaseStatus> statuses;

	QueueView(String label, CaseStatus... statuses) {
		this.label = label;
		this.statuses = Set.of(statuses);
	}

	static QueueView of(String text) {
		return Arrays.stream(values()).filter((view) -> view.key().equalsIgnoreCase(text)).findFirst().orElse(ALL);
	}

	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	String label() {
		return this.label;
	}

	/** Whether a count above zero asks for somebody. */
	boolean isAlarm() {
		return this == OVERDUE || this == UNDELIVERED;
	}

	Set<CaseStatus> statuses() {
		return this.statuses;
	}

	Optional<Long> assignee(long me) {
		return (this == MINE) ? Optional.of(me) : Optional.empty();
	}

	Narrowing narrow(Narrowing narrowing, Instant now) {
		return switch (this) {
			case DUE_SOON -> awake(narrowing).with(new Narrowing.Due(Optional.of(now), Optional.of(now.plus(SOON))));
			case OVERDUE -> awake(narrowing).with(new Narrowing.Due(Optional.empty(), Optional.of(now)));
			case SNOOZED -> narrowing.with(Narrowing.Rest.RESTING);
			case ALL, UNDELIVERED -> narrowing;
			default -> awake(narrowing);
		};
	}

	private static Narrowing awake(Narrowing narrowing) {
		return narrowing.with(Narrowing.Rest.AWAKE);
	}

}

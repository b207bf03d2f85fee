package org.caseconsultant.web.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.CaseStatus;
import org.caseconsultant.casework.QueueFilter;

/**
 * The named views of the queue.
 */
enum QueueView {

	NEW("New", CaseStatus.NEW), OPEN("Open", CaseStatus.OPEN), MINE("Mine"), UNASSIGNED("Unassigned"),
	WAITING("Waiting", CaseStatus.WAITING), UNDELIVERED("Undelivered"), RESOLVED("Resolved", CaseStatus.RESOLVED),
	CLOSED("Closed", CaseStatus.CLOSED), ALL("All");

	private static final int PAGE = 50;

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
		return name().toLowerCase(Locale.ROOT);
	}

	String label() {
		return this.label;
	}

	QueueFilter filter(long me, String search, QueueFilter.Sort sort, Optional<CaseNumber> after) {
		Set<CaseStatus> unfinished = Set.of(CaseStatus.NEW, CaseStatus.OPEN, CaseStatus.WAITING);
		return switch (this) {
			case MINE -> new QueueFilter(unfinished, Optional.of(me), false, false, search, sort, after, PAGE + 1);
			case UNASSIGNED -> new QueueFilter(Set.of(CaseStatus.NEW, CaseStatus.OPEN), Optional.empty(), true, false,
					search, sort, after, PAGE + 1);
			case UNDELIVERED -> new QueueFilter(Set.of(), Optional.empty(), false, true, search, sort, after, PAGE + 1);
			default -> new QueueFilter(this.statuses, Optional.empty(), false, false, search, sort, after, PAGE + 1);
		};
	}

	static int pageSize() {
		return PAGE;
	}

}

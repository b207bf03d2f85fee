package org.caseconsultant.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.Query;

/**
 * A filter of the queue as conditions of an SQL query over {@code coding_case c}.
 */
final class QueueConditions {

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> values = new HashMap<>();

	private final String hint;

	private QueueConditions(boolean testing) {
		this.hint = testing ? "/*+ NO_SEMIJOIN() */ " : "";
	}

	static QueueConditions of(QueueFilter filter, boolean testing) {
		QueueConditions conditions = new QueueConditions(testing);
		conditions.standing(filter);
		conditions.narrow(filter.narrowing());
		return conditions;
	}

	private void standing(QueueFilter filter) {
		if (filter.statuses().isEmpty()) {
			add("c.status not in :statuses", "statuses", names(Set.of(CaseStatus.SPAM, CaseStatus.MERGED)));
		}
		else {
			add("c.status in :statuses", "statuses", names(filter.statuses()));
		}
		filter.assigneeId().ifPresent((assignee) -> add("c.assignee_id = :assignee", "assignee", assignee));
		if (filter.unassigned()) {
			this.conditions.add("c.assignee_id is null");
		}
		if (filter.undelivered()) {
			this.conditions.add("c.undelivered = true");
		}
	}

	private static List<String> names(Set<CaseStatus> statuses) {
		return statuses.stream().map(Enum::name).sorted().toList();
	}

	private void narrow(Narrowing narrowing) {
		switch (narrowing.rest()) {
			case AWAKE -> this.conditions.add("c.snoozed_until is null");
			case RESTING -> this.conditions.add("c.snoozed_until is not null");
			case ANY -> {
			}
		}
		narrowing.due().after().ifPresent((from) -> add("c.answer_due_at > :dueAfter", "dueAfter", from));
		narrowing.due().until().ifPresent((until) -> add("c.answer_due_at <= :dueUntil", "dueUntil", until));
		narrowing.openedBefore().ifPresent((at) -> add("c.opened_at < :openedBefore", "openedBefore", at));
		narrowing.openedSince().ifPresent((at) -> add("c.opened_at >= :openedSince", "openedSince", at));
		narrowing.traits().forEach(this::trait);
	}

	/**
	 * The hint keeps MySQL from joining: it then tests the cases it goes through anyway
	 * and stops with the page. Other databases read a comment. Without it a rare trait
	 * leads.
	 */
	private void trait(TraitKind kind, String value) {
		String name = "trait" + kind.name();
		add("exists (select " + this.hint + "1 from case_trait t where t.kind = '" + kind.name() + "' and t.trait = :"
				+ name + " and t.coding_case_id = c.coding_case_id)", name, value);
	}

	void add(String condition, String name, Object value) {
		this.conditions.add(condition);
		value(name, value);
	}

	void value(String name, Object value) {
		this.values.put(name, value);
	}

	String where() {
		return this.conditions.isEmpty() ? "" : " where " + String.join(" and ", this.conditions);
	}

	void bind(Query query) {
		this.values.forEach(query::setParameter);
	}

}

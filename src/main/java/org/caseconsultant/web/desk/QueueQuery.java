package org.caseconsultant.web.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.CaseStatus;
import org.caseconsultant.casework.Narrowing;
import org.caseconsultant.casework.QueueFilter;
import org.caseconsultant.casework.TraitKind;
import org.jspecify.annotations.Nullable;

/**
 * What a page of the queue is asked for in its address.
 *
 * @param view key of a view
 * @param sort order
 * @param q words to look for
 * @param after number of the last case of the page before
 * @param status only this status
 * @param assignee row id of a staff member, or {@code none}
 * @param tag only cases with this tag
 * @param code only cases about this code
 * @param payer only this payer
 * @param state only this state
 * @param question only this kind of question
 * @param specialty only this field of medicine
 * @param age such as {@code older-7} or {@code within-1}, in days
 * @param saved row id of a saved view, for its columns
 */
public record QueueQuery(String view, String sort, String q, String after, String status, String assignee, String tag,
		String code, String payer, String state, String question, String specialty, String age, String saved) {

	static final int PAGE = 50;

	/** Nothing said means no condition. */
	public QueueQuery {
		view = QueueView.of(said(view)).key();
		sort = sort(said(sort)).name().toLowerCase(Locale.ROOT);
		q = said(q);
		after = said(after);
		status = said(status);
		assignee = said(assignee);
		tag = said(tag);
		code = said(code).toUpperCase(Locale.ROOT);
		payer = said(payer);
		state = said(state).toUpperCase(Locale.ROOT);
		question = said(question);
		specialty = said(specialty);
		age = said(age);
		saved = said(saved);
	}

	private static String said(@Nullable String text) {
		return (text != null) ? text.strip() : "";
	}

	private static QueueFilter.Sort sort(String text) {
		return switch (text) {
			case "oldest" -> QueueFilter.Sort.OLDEST;
			case "due" -> QueueFilter.Sort.DUE;
			default -> QueueFilter.Sort.NEWEST;
		};
	}

	static QueueQuery of(QueueView view) {
		return new QueueQuery(view.key(), "", "", "", "", "", "", "", "", "", "", "", "", "");
	}

	QueueFilter filter(long me, Instant now) {
		QueueView chosen = QueueView.of(this.view);
		Optional<Long> asked = number(this.assignee);
		boolean nobody = chosen == QueueView.UNASSIGNED || this.assignee.equals("none");
		return new QueueFilter(statuses(chosen), chosen.assignee(me).or(() -> asked), nobody,
				chosen == QueueView.UNDELIVERED, this.q, sort(this.sort), CaseNumber.parse(this.after), PAGE + 1,
				chosen.narrow(narrowing(now), now));
	}

	private Set<CaseStatus> statuses(QueueView chosen) {
		for (CaseStatus each : CaseStatus.values()) {
			if (each.name().equalsIgnoreCase(this.status)) {
				return Set.of(each);
			}
		}
		return chosen.statuses();
	}

	private static Optional<Long> number(String text) {
		return text.matches("\\d{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
	}

	Optional<Long> savedId() {
		return number(this.saved);
	}

	private Narrowing narrowing(Instant now) {
		Map<TraitKind, String> traits = new EnumMap<>(TraitKind.class);
		traits().forEach((kind, value) -> {
			if (!value.isEmpty()) {
				traits.put(kind, value);
			}
		});
		Optional<Instant> edge = this.age.matches("(older|within)-\\d{1,3}")
				? Optional.of(now.minus(Duration.ofDays(Long.parseLong(this.age.replaceAll("\\D", "")))))
				: Optional.empty();
		return new Narrowing(Narrowing.Rest.ANY, Narrowing.Due.any(), traits,
				edge.filter((at) -> this.age.startsWith("older")), edge.filter((at) -> this.age.startsWith("within")));
	}

	private Map<TraitKind, String> traits() {
		return Map.of(TraitKind.TAG, this.tag, TraitKind.CODE, this.code, TraitKind.PAYER, this.payer, TraitKind.STATE,
				this.state, TraitKind.QUESTION, this.question, TraitKind.SPECIALTY, this.specialty);
	}

	/**
	 * Tells whether more than the view narrows the page.
	 * @return true if a filter is set
	 */
	public boolean isFiltered() {
		return filters().values().stream().anyMatch((value) -> !value.isEmpty());
	}

	/**
	 * Counts the filters that are set.
	 * @return number of filters
	 */
	public long filtersSet() {
		return filters().values().stream().filter((value) -> !value.isEmpty()).count();
	}

	private Map<String, String> filters() {
		Map<String, String> filters = new LinkedHashMap<>();
		filters.put("status", this.status);
		filters.put("assignee", this.assignee);
		filters.put("tag", this.tag);
		filters.put("code", this.code);
		filters.put("payer", this.payer);
		filters.put("state", this.state);
		filters.put("question", this.question);
		filters.put("specialty", this.specialty);
		filters.put("age", this.age);
		return filters;
	}

	/**
	 * Writes the address part of another view with the same order and search.
	 * @param other key of the view
	 * @return query part
	 */
	public String in(String other) {
		return encoded(Map.of("view", other, "sort", this.sort, "q", this.q));
	}

	/**
	 * Writes this query without its place in the pages.
	 * @return query part
	 */
	public String text() {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("view", this.view);
		values.put("sort", this.sort);
		values.put("q", this.q);
		values.putAll(filters());
		values.put("saved", this.saved);
		return encoded(values);
	}

	/**
	 * Writes this query as it is kept: a saved view has a number of its own.
	 * @return query part
	 */
	public String kept() {
		return text().replaceAll("&?saved=[^&]*", "");
	}

	/**
	 * Writes the query of a page.
	 * @param last number of the last case before it, or empty
	 * @return query part
	 */
	public String page(String last) {
		return last.isEmpty() ? text() : text() + "&after=" + last;
	}

	private static String encoded(Map<String, String> values) {
		return values.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().isEmpty())
			.sorted(Map.Entry.comparingByKey())
			.map((entry) -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

}

package org.caseconsultant.suggestion.drug;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.text.Clauses;
import org.caseconsultant.suggestion.text.QuestionText;
import org.caseconsultant.suggestion.text.TimeReader;

/**
 * Gives every drug its part of the text: the clause that names it, cut between two drugs
 * of one clause, and clauses beside it that only add a time, a dose or a method.
 */
final class DrugSegments {

	private static final Pattern JOINT = Pattern.compile("\\b(?:and|plus|with|&|\\+)\\b|[&+/]");

	private static final Pattern QUESTION = Pattern
		.compile("\\?|\\b(?:can (?:i|we)|which|what|how|should|is it|do (?:i|we)|code for)\\b");

	private static final int MOST_DISTANCE = 160;

	private final QuestionText text;

	private final List<DrugSegment> segments = new ArrayList<>();

	private int waitingFrom = -1;

	private DrugSegments(QuestionText text) {
		this.text = text;
	}

	static List<DrugSegment> of(QuestionText text, List<DrugAnchor> anchors) {
		if (anchors.isEmpty()) {
			return List.of();
		}
		DrugSegments segments = new DrugSegments(text);
		List<Evidence> clauses = Clauses.of(text);
		for (int i = 0; i < clauses.size(); i++) {
			segments.take(clauses.get(i), i, within(anchors, clauses.get(i)));
		}
		return segments.segments;
	}

	private static List<DrugAnchor> within(List<DrugAnchor> anchors, Evidence clause) {
		return anchors.stream()
			.filter((a) -> clause.start() <= a.evidence().start() && a.evidence().start() < clause.end())
			.toList();
	}

	private void take(Evidence clause, int number, List<DrugAnchor> anchors) {
		if (anchors.isEmpty()) {
			takeWithoutDrug(clause);
			return;
		}
		int from = (this.waitingFrom >= 0) ? this.waitingFrom : clause.start();
		this.waitingFrom = -1;
		for (int i = 0; i < anchors.size(); i++) {
			boolean last = i + 1 == anchors.size();
			int to = last ? clause.end() : cut(anchors.get(i).evidence().end(), anchors.get(i + 1).evidence().start());
			this.segments.add(new DrugSegment(anchors.get(i), this.text.evidence(from, to), number));
			from = to;
		}
	}

	private int cut(int from, int to) {
		if (from >= to) {
			return to;
		}
		Matcher joint = JOINT.matcher(this.text.lower().substring(from, to));
		return joint.find() ? from + joint.end() : to;
	}

	private void takeWithoutDrug(Evidence clause) {
		if (QUESTION.matcher(this.text.lower(clause)).find() || !addsSomething(clause)) {
			this.waitingFrom = -1;
			return;
		}
		if (!this.segments.isEmpty() && isWanted(clause)) {
			int last = this.segments.size() - 1;
			this.segments.set(last, this.segments.get(last).upTo(this.text, clause.end()));
		}
		else if (this.waitingFrom < 0 && !TimeReader.read(this.text, clause).isEmpty()) {
			this.waitingFrom = clause.start();
		}
	}

	private boolean addsSomething(Evidence clause) {
		return !TimeReader.read(this.text, clause).isEmpty() || Method.in(this.text.lower(clause)).isPresent()
				|| !DoseReader.read(this.text, clause).isEmpty();
	}

	/** The drug before takes it only if it has no time, or no method, of its own yet. */
	private boolean isWanted(Evidence clause) {
		Evidence last = this.segments.get(this.segments.size() - 1).part();
		boolean time = TimeReader.read(this.text, clause).isEmpty() || TimeReader.read(this.text, last).isEmpty();
		boolean method = Method.in(this.text.lower(clause)).isEmpty() || Method.in(this.text.lower(last)).isEmpty();
		return time && method && clause.start() - last.end() < MOST_DISTANCE;
	}

}

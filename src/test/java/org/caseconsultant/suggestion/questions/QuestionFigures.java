package org.caseconsultant.suggestion.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.MissingFact;
import org.caseconsultant.suggestion.QuestionReading;
import org.caseconsultant.suggestion.Suggestion;

/**
 * Compares readings with labels and adds up.
 */
final class QuestionFigures {

	private static final int FEW = 5;

	private final List<String> misses = new ArrayList<>();

	private int lines;

	private int withCodes;

	private double recallAt5;

	private int withWrong;

	private int wrongAt5;

	private int expectedFindings;

	private int foundFindings;

	private int raisedFindings;

	private int rightFindings;

	private int rightKinds;

	private int expectedMissing;

	private int foundMissing;

	private int raisedMissing;

	private int rightMissing;

	void add(LabelledQuestion question, QuestionReading reading) {
		this.lines++;
		codes(question, reading);
		findings(question, reading);
		missing(question, reading);
		if (reading.kinds().get(0) == question.kind()) {
			this.rightKinds++;
		}
		else {
			miss(question, "kind " + question.kind() + " read as " + reading.kinds());
		}
	}

	List<String> misses() {
		return this.misses;
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT,
				"n %3d  recallAt5 %.3f  wrongAt5 %.3f  findings p %.3f r %.3f (%d/%d)  kind %.3f  missing p %.3f r %.3f",
				this.lines, this.recallAt5 / Math.max(1, this.withCodes),
				(double) this.wrongAt5 / Math.max(1, this.withWrong),
				(double) this.rightFindings / Math.max(1, this.raisedFindings),
				(double) this.foundFindings / Math.max(1, this.expectedFindings), this.foundFindings,
				this.expectedFindings, (double) this.rightKinds / Math.max(1, this.lines),
				(double) this.rightMissing / Math.max(1, this.raisedMissing),
				(double) this.foundMissing / Math.max(1, this.expectedMissing));
	}

	private void codes(LabelledQuestion question, QuestionReading reading) {
		List<String> first = firstOfEachSystem(reading);
		if (!question.codes().isEmpty()) {
			this.withCodes++;
			this.recallAt5 += (double) question.codes().stream().filter(first::contains).count()
					/ question.codes().size();
			question.codes()
				.stream()
				.filter((code) -> !first.contains(code))
				.forEach((code) -> miss(question, "code " + code + " not among " + first));
		}
		if (!question.notCodes().isEmpty()) {
			this.withWrong++;
			List<String> wrong = question.notCodes().stream().filter(first::contains).toList();
			this.wrongAt5 += wrong.isEmpty() ? 0 : 1;
			wrong.forEach((code) -> miss(question, "wrong " + code));
		}
	}

	private static List<String> firstOfEachSystem(QuestionReading reading) {
		List<String> first = new ArrayList<>();
		for (CodeSystem system : CodeSystem.values()) {
			reading.suggestions()
				.stream()
				.filter((suggestion) -> suggestion.system() == system)
				.limit(FEW)
				.map(Suggestion::code)
				.forEach(first::add);
		}
		return first;
	}

	private void findings(LabelledQuestion question, QuestionReading reading) {
		List<Finding> raised = reading.findings()
			.stream()
			.filter((finding) -> finding.severity() != Finding.Severity.INFORMS)
			.toList();
		this.raisedFindings += raised.size();
		for (Finding finding : raised) {
			boolean right = question.findings().stream().anyMatch((label) -> fits(label, finding))
					|| question.mayFind().stream().anyMatch((label) -> fits(label, finding))
					|| refutesAWrongCode(question, finding);
			this.rightFindings += right ? 1 : 0;
			if (!right) {
				miss(question, "finding too much " + finding.kind() + " " + finding.codes() + " " + finding.text());
			}
		}
		this.expectedFindings += question.findings().size();
		for (LabelledQuestion.Label label : question.findings()) {
			boolean found = raised.stream().anyMatch((finding) -> fits(label, finding));
			this.foundFindings += found ? 1 : 0;
			if (!found) {
				miss(question, "finding missed " + label);
			}
		}
	}

	/** The labels name wrong codes, not the tables that refute them. */
	private static boolean refutesAWrongCode(LabelledQuestion question, Finding finding) {
		return finding.kind() == Finding.Kind.CHOICE && question.notCodes().containsAll(finding.codes());
	}

	private static boolean fits(LabelledQuestion.Label label, Finding finding) {
		return label.fits(finding.kind().name(), finding.codes());
	}

	private void missing(LabelledQuestion question, QuestionReading reading) {
		List<String> raised = reading.missingFacts().stream().map(MissingFact::fact).toList();
		this.raisedMissing += raised.size();
		for (String fact : raised) {
			boolean right = question.missing().contains(fact) || question.mayMiss().contains(fact);
			this.rightMissing += right ? 1 : 0;
			if (!right) {
				miss(question, "asks without need " + fact);
			}
		}
		this.expectedMissing += question.missing().size();
		for (String fact : question.missing()) {
			this.foundMissing += raised.contains(fact) ? 1 : 0;
			if (!raised.contains(fact)) {
				miss(question, "does not ask " + fact);
			}
		}
	}

	private void miss(LabelledQuestion question, String what) {
		this.misses.add(question.id() + ": " + what);
	}

}

package org.caseconsultant.suggestion.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.MissingFact;
import org.caseconsultant.suggestion.text.CodeMention;

/**
 * Decides one table on what was heard.
 */
final class Decision {

	private static final double SAID = 0.95;

	private static final double ASSUMED = 0.88;

	private static final double IF = 0.6;

	private static final double BESIDE = 0.08;

	private final ChoiceFamily family;

	private final List<Evidence> trigger;

	private final Set<String> named;

	private final Map<String, AxisReading> read = new LinkedHashMap<>();

	private Decision(ChoiceFamily family, List<Evidence> trigger, Heard heard) {
		this.family = family;
		this.trigger = trigger;
		this.named = heard.facts().codes().stream().map(CodeMention::code).collect(Collectors.toSet());
		family.axes().forEach((name, axis) -> this.read.put(name, AxisReaders.read(axis, heard)));
	}

	/** What the table says, or nothing if it is not about this question. */
	static Optional<Choice> of(ChoiceFamily family, Heard heard) {
		List<Evidence> trigger = new ArrayList<>();
		for (List<Phrase> group : family.when()) {
			Optional<Span> place = heard.first(group);
			if (place.isEmpty()) {
				return Optional.empty();
			}
			trigger.add(heard.evidence(place.get()));
		}
		return heard.first(family.unless()).isPresent() ? Optional.empty()
				: Optional.of(new Decision(family, trigger, heard).choice());
	}

	private Choice choice() {
		List<Choice.Offer> offers = this.family.codes().stream().flatMap((code) -> offer(code).stream()).toList();
		Map<String, Choice.Reason> excluded = new LinkedHashMap<>();
		this.family.codes().forEach((code) -> contradiction(code).ifPresent((why) -> excluded.put(code.code(), why)));
		offers.forEach((offer) -> excluded.remove(offer.code()));
		List<Choice.Refusal> refused = this.family.refused()
			.stream()
			.filter(this::holds)
			.map((code) -> new Choice.Refusal(code, new Choice.Reason(code.because(), evidence(code))))
			.toList();
		return new Choice(this.family.id(), this.family.title(), this.family.owner(), this.family.source(), offers,
				excluded, refused, open(), members());
	}

	private Set<String> members() {
		return this.family.codes()
			.stream()
			.filter((code) -> contradiction(code).isEmpty())
			.map(ChoiceCode::code)
			.collect(Collectors.toSet());
	}

	private Optional<Choice.Offer> offer(ChoiceCode code) {
		double score = SAID;
		for (Map.Entry<String, Set<String>> condition : code.conditions().entrySet()) {
			AxisReading reading = this.read.get(condition.getKey());
			if (!reading.fits(condition.getValue())) {
				return Optional.empty();
			}
			score = Math.min(score, score(reading.state()));
		}
		return Optional.of(new Choice.Offer(code.code(), code.also() ? score - BESIDE : score, reason(code),
				evidence(code), units(code)));
	}

	private static double score(AxisReading.State state) {
		return switch (state) {
			case SAID -> SAID;
			case ASSUMED -> ASSUMED;
			default -> IF;
		};
	}

	private boolean holds(ChoiceCode code) {
		return code.conditions()
			.entrySet()
			.stream()
			.allMatch((condition) -> this.read.get(condition.getKey()).state() != AxisReading.State.USUAL
					&& this.read.get(condition.getKey()).fits(condition.getValue()));
	}

	private Optional<Choice.Reason> contradiction(ChoiceCode code) {
		return code.conditions()
			.entrySet()
			.stream()
			.filter((condition) -> this.read.get(condition.getKey()).excludes(condition.getValue()))
			.findFirst()
			.map((condition) -> {
				AxisReading reading = this.read.get(condition.getKey());
				return new Choice.Reason(
						"the question says " + labels(reading.axis(), reading.held()) + ", " + code.code() + " is for "
								+ labels(reading.axis(), condition.getValue()),
						reading.evidence().isEmpty() ? this.trigger : reading.evidence());
			});
	}

	private static String labels(Axis axis, Iterable<String> values) {
		List<String> labels = new ArrayList<>();
		values.forEach((name) -> labels.add(axis.value(name).label()));
		return String.join(" or ", labels);
	}

	private String reason(ChoiceCode code) {
		if (!code.because().isEmpty()) {
			return code.because();
		}
		String facts = code.conditions()
			.keySet()
			.stream()
			.map(this.read::get)
			.map((reading) -> (reading.state() == AxisReading.State.USUAL ? "if " : "")
					+ labels(reading.axis(), reading.held())
					+ (reading.state() == AxisReading.State.ASSUMED ? " (assumed)" : ""))
			.collect(Collectors.joining(", "));
		return this.family.title() + (facts.isEmpty() ? "" : ": " + facts);
	}

	private List<Evidence> evidence(ChoiceCode code) {
		Set<Evidence> evidence = new LinkedHashSet<>();
		code.conditions().keySet().forEach((axis) -> evidence.addAll(this.read.get(axis).evidence()));
		evidence.addAll(this.trigger);
		return List.copyOf(evidence);
	}

	private Optional<Integer> units(ChoiceCode code) {
		return code.units().flatMap((units) -> {
			if (Character.isDigit(units.charAt(0))) {
				return Optional.of(Integer.parseInt(units));
			}
			AxisReading reading = this.read.get(units);
			return (reading == null || reading.number().isEmpty()) ? Optional.empty()
					: Optional.of((int) Math.round(reading.number().getAsDouble()));
		});
	}

	/** Axes that still decide; nothing where the question names a code that may stand. */
	private List<MissingFact> open() {
		boolean chosen = this.family.codes()
			.stream()
			.anyMatch((code) -> this.named.contains(code.code()) && contradiction(code).isEmpty());
		return chosen ? List.of() : undecided();
	}

	private List<MissingFact> undecided() {
		return this.read.values()
			.stream()
			.filter((reading) -> reading.state() == AxisReading.State.OPEN
					|| reading.state() == AxisReading.State.USUAL)
			.map(AxisReading::axis)
			.filter((axis) -> axis.needed() && !axis.ask().isEmpty() && decides(axis.name()))
			.map((axis) -> new MissingFact(axis.name(), axis.ask()))
			.toList();
	}

	private boolean decides(String axis) {
		return this.family.codes()
			.stream()
			.filter((code) -> code.conditions().containsKey(axis) && contradiction(code).isEmpty())
			.map((code) -> code.conditions().get(axis))
			.distinct()
			.count() > 1;
	}

}

package org.caseconsultant.suggestion.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.reading.Circumstances;

/**
 * Reads what a question says of an axis.
 */
final class AxisReaders {

	private static final int NEAR = 6;

	private AxisReaders() {
	}

	static AxisReading read(Axis axis, Heard heard) {
		return switch (axis.read()) {
			case PHRASES, PHASE -> phrases(axis, heard);
			case SIDE -> side(axis, heard);
			case PAYER, SETTING, PATIENT, SEX -> fact(axis, heard);
			case AGE -> age(axis, heard);
			default -> number(axis, heard);
		};
	}

	private static AxisReading phrases(Axis axis, Heard heard) {
		List<String> held = new ArrayList<>();
		List<Evidence> evidence = new ArrayList<>();
		for (AxisValue value : axis.values()) {
			Optional<Span> place = told(value, heard);
			if (place.isPresent() && (axis.many() || held.isEmpty())) {
				held.add(value.name());
				evidence.add(heard.evidence(place.get()));
			}
		}
		return held.isEmpty() ? AxisReading.unsaid(axis)
				: AxisReading.said(axis, held, evidence, OptionalDouble.empty());
	}

	private static Optional<Span> told(AxisValue value, Heard heard) {
		return heard.first(value.any()).filter((place) -> heard.first(value.not()).isEmpty());
	}

	private static AxisReading side(Axis axis, Heard heard) {
		Map<String, List<Span>> sides = Sides.find(heard);
		List<Span> near = heard.all(axis.near());
		Map<String, Span> told = new LinkedHashMap<>();
		sides.forEach((side, places) -> nearest(places, near, heard).ifPresent((place) -> told.put(side, place)));
		if (told.isEmpty() && !near.isEmpty() && sides.size() == 1) {
			sides.forEach((side, places) -> told.put(side, places.get(0)));
		}
		Optional<String> side = told.containsKey("both") ? Optional.of("both")
				: (told.size() == 1) ? told.keySet().stream().findFirst() : Optional.empty();
		if (told.isEmpty()) {
			return phrases(axis, heard);
		}
		return side.filter((name) -> axis.values().stream().anyMatch((value) -> value.name().equals(name)))
			.map((name) -> AxisReading.said(axis, List.of(name), List.of(heard.evidence(told.get(name))),
					OptionalDouble.empty()))
			.orElseGet(() -> AxisReading.open(axis));
	}

	private static Optional<Span> nearest(List<Span> places, List<Span> near, Heard heard) {
		if (near.isEmpty()) {
			return places.stream().findFirst();
		}
		return places.stream().filter((place) -> isNear(place, near, heard)).findFirst();
	}

	private static boolean isNear(Span place, List<Span> near, Heard heard) {
		return near.stream().anyMatch((other) -> heard.sameSentence(place, other) && place.distance(other) <= NEAR);
	}

	private static AxisReading fact(Axis axis, Heard heard) {
		Circumstances known = heard.facts().circumstances();
		Optional<String> fact = switch (axis.read()) {
			case PAYER -> known.payer().map(Enum::name);
			case SETTING -> known.setting().map(AxisReaders::setting);
			case PATIENT -> known.patientKind();
			default -> known.sex();
		};
		return fact.map((name) -> name.toLowerCase(Locale.ROOT))
			.flatMap((name) -> axis.values()
				.stream()
				.filter((value) -> value.name().equals(name) || value.facts().contains(name))
				.findFirst())
			.map((value) -> AxisReading.said(axis, List.of(value.name()), List.of(), OptionalDouble.empty()))
			.orElseGet(() -> phrases(axis, heard));
	}

	private static String setting(Enum<?> setting) {
		return switch (setting.name()) {
			case "HOSPITAL_OUTPATIENT" -> "outpatient";
			case "SURGERY_CENTER" -> "asc";
			case "NURSING_FACILITY" -> "nursing";
			default -> setting.name();
		};
	}

	private static AxisReading age(Axis axis, Heard heard) {
		Circumstances known = heard.facts().circumstances();
		List<Numbers.Quantity> months = Numbers.find(Reader.AGE_MONTHS, heard.facts().text());
		if (!months.isEmpty()) {
			Numbers.Quantity baby = months.get(0);
			return ranged(axis, List.of(new Numbers.Quantity(baby.amount() / 12, baby.start(), baby.end())), heard);
		}
		return known.age()
			.filter((years) -> known.ageExact())
			.map((years) -> ranged(axis, List.of(new Numbers.Quantity(years, -1, -1)), heard))
			.orElseGet(() -> phrases(axis, heard));
	}

	private static AxisReading number(Axis axis, Heard heard) {
		boolean plain = axis.read() == Reader.COUNT || axis.read() == Reader.NUMBER;
		List<Numbers.Quantity> found = plain ? Counts.find(heard.wording())
				: Numbers.find(axis.read(), heard.facts().text());
		List<Span> near = heard.all(axis.near());
		List<Numbers.Quantity> close = axis.near().isEmpty() ? found
				: found.stream()
					.filter((each) -> isNear(span(each, heard), near, heard))
					.sorted(Comparator.comparingInt((each) -> distance(each, near, heard)))
					.toList();
		List<Numbers.Quantity> combined = combined(axis.read(), close, heard);
		return combined.isEmpty() ? phrases(axis, heard) : ranged(axis, combined, heard);
	}

	private static int distance(Numbers.Quantity number, List<Span> near, Heard heard) {
		Span place = span(number, heard);
		return near.stream()
			.filter((other) -> heard.sameSentence(place, other))
			.mapToInt(place::distance)
			.min()
			.orElse(Integer.MAX_VALUE);
	}

	private static Span span(Numbers.Quantity number, Heard heard) {
		return new Span(heard.wording().at(number.start()), heard.wording().at(number.end() - 1));
	}

	/**
	 * Lengths and areas add up or count by the greatest; plain numbers by the nearest.
	 */
	private static List<Numbers.Quantity> combined(Reader reader, List<Numbers.Quantity> found, Heard heard) {
		if (found.isEmpty()) {
			return found;
		}
		return switch (reader) {
			case TOTAL_CM, SQCM ->
				List.of(new Numbers.Quantity(found.stream().mapToDouble(Numbers.Quantity::amount).sum(),
						found.get(0).start(), found.get(0).end()));
			case COUNT, NUMBER -> found.subList(0, 1);
			case EXCISED_CM -> Excision.of(found, heard.facts().text().lower());
			default -> found;
		};
	}

	/** All ranges that the numbers fall into; more than one where several are told. */
	private static AxisReading ranged(Axis axis, List<Numbers.Quantity> numbers, Heard heard) {
		Set<String> held = new LinkedHashSet<>();
		List<Evidence> evidence = new ArrayList<>();
		double first = numbers.get(0).amount();
		for (Numbers.Quantity number : numbers) {
			fitting(axis, number.amount()).filter((value) -> held.add(value.name())).ifPresent((value) -> {
				if (number.start() >= 0) {
					evidence.add(heard.facts().text().evidence(number.start(), number.end()));
				}
			});
		}
		return held.isEmpty() ? AxisReading.unsaid(axis)
				: AxisReading.said(axis, List.copyOf(held), evidence, OptionalDouble.of(first));
	}

	private static Optional<AxisValue> fitting(Axis axis, double number) {
		return axis.values()
			.stream()
			.filter((value) -> value.range().filter((range) -> range.holds(number)).isPresent())
			.findFirst();
	}

}

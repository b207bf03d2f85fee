package org.caseconsultant.suggestion.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills codes such as {@code S52.53<side><phase>} with the characters of the values.
 */
final class CodeTemplate {

	private static final Pattern PLACE = Pattern.compile("<([a-z0-9-]+)>");

	private CodeTemplate() {
	}

	static List<ChoiceCode> fill(ChoiceCode code, Map<String, Axis> axes) {
		Matcher place = PLACE.matcher(code.code());
		if (!place.find()) {
			return List.of(code);
		}
		Axis axis = axes.get(place.group(1));
		if (axis == null) {
			throw new IllegalArgumentException(code.code() + ": there is no axis '" + place.group(1) + "'");
		}
		List<ChoiceCode> filled = new ArrayList<>();
		for (AxisValue value : axis.values()) {
			Set<String> allowed = code.conditions().get(axis.name());
			if (!value.as().isEmpty() && (allowed == null || allowed.contains(value.name()))) {
				filled.addAll(fill(with(code, place.group(), axis, value), axes));
			}
		}
		return filled;
	}

	private static ChoiceCode with(ChoiceCode code, String place, Axis axis, AxisValue value) {
		Map<String, Set<String>> conditions = new LinkedHashMap<>(code.conditions());
		conditions.put(axis.name(), Set.of(value.name()));
		return new ChoiceCode(code.code().replace(place, value.as()), conditions, code.also(), code.because(),
				code.units());
	}

}

package org.caseconsultant.suggestion.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.catalog.SourceRow;

/**
 * Turns one table of a file into a family and says what is wrong with it.
 */
final class ChoiceTable {

	private static final Set<String> WORDS_OF_A_CODE = Set.of("also", "because", "units");

	private final Map<String, Object> table;

	private final String file;

	private final Lexicon lexicon;

	ChoiceTable(Map<String, Object> table, String file, Lexicon lexicon) {
		this.table = table;
		this.file = file;
		this.lexicon = lexicon;
	}

	ChoiceFamily family() {
		String id = String.valueOf(this.table.get("id"));
		try {
			Map<String, Axis> axes = axes();
			return new ChoiceFamily(id, text("title"), text("owner"), source(id), when(),
					phrases(this.table.get("unless")), axes, codes("codes", axes), codes("refuse", axes), examples());
		}
		catch (RuntimeException ex) {
			throw new IllegalStateException(this.file + ": table '" + id + "': " + ex.getMessage(), ex);
		}
	}

	private SourceRow source(String id) {
		return new SourceRow(text("source"), this.file, id);
	}

	private String text(String key) {
		Object value = this.table.get(key);
		if (value == null) {
			throw new IllegalArgumentException("'" + key + "' is missing");
		}
		return value.toString();
	}

	private List<List<Phrase>> when() {
		List<List<Phrase>> groups = list(this.table.get("when")).stream().map(this::phrases).toList();
		if (groups.isEmpty() || groups.stream().anyMatch(List::isEmpty)) {
			throw new IllegalArgumentException("'when' has no phrases");
		}
		return groups;
	}

	private Map<String, Axis> axes() {
		Map<String, Axis> axes = new LinkedHashMap<>();
		map(this.table.get("axes")).forEach((name, written) -> axes.put(name, axis(name, map(written))));
		return axes;
	}

	private Axis axis(String name, Map<String, Object> written) {
		Reader read = Reader.of(String.valueOf(written.getOrDefault("read", "phrases")));
		List<AxisValue> values = new ArrayList<>();
		map(written.get("values")).forEach((value, told) -> values.add(value(value, told, read)));
		Axis axis = new Axis(name, String.valueOf(written.getOrDefault("ask", "")), read, phrases(written.get("near")),
				List.copyOf(values), Boolean.TRUE.equals(written.get("many")), named(written, "default"),
				named(written, "usual"), !Boolean.FALSE.equals(written.get("needed")));
		axis.assumed().ifPresent(axis::value);
		axis.usual().ifPresent(axis::value);
		return axis;
	}

	private static Optional<String> named(Map<String, Object> written, String key) {
		return Optional.ofNullable(written.get(key)).map(String::valueOf);
	}

	private AxisValue value(String name, Object told, Reader read) {
		if (!(told instanceof Map)) {
			return new AxisValue(name, name.replace('-', ' '), phrases(told), List.of(), Optional.empty(), List.of(),
					"");
		}
		Map<String, Object> written = map(told);
		Optional<Range> range = named(written, "range").map(Range::of);
		String label = named(written, "label").orElseGet(() -> range.map(Range::words).orElse(name.replace('-', ' ')));
		List<Phrase> any = new ArrayList<>(phrases(written.get("any")));
		if (read == Reader.PHASE) {
			any.addAll(phrases(Phases.words(name)));
		}
		return new AxisValue(name, label, List.copyOf(any), phrases(written.get("not")), range,
				list(written.get("facts")).stream().map(String::valueOf).toList(), named(written, "as").orElse(""));
	}

	private List<ChoiceCode> codes(String key, Map<String, Axis> axes) {
		List<ChoiceCode> codes = new ArrayList<>();
		map(this.table.get(key))
			.forEach((code, written) -> codes.addAll(CodeTemplate.fill(code(code, map(written), axes), axes)));
		return List.copyOf(codes);
	}

	private static ChoiceCode code(String code, Map<String, Object> written, Map<String, Axis> axes) {
		Map<String, Set<String>> conditions = new LinkedHashMap<>();
		written.forEach((axis, allowed) -> {
			if (!WORDS_OF_A_CODE.contains(axis)) {
				if (!axes.containsKey(axis)) {
					throw new IllegalArgumentException(code + ": there is no axis '" + axis + "'");
				}
				Set<String> values = new LinkedHashSet<>();
				list(allowed).forEach((value) -> values.add(axes.get(axis).value(String.valueOf(value)).name()));
				conditions.put(axis, values);
			}
		});
		return new ChoiceCode(code, conditions, Boolean.TRUE.equals(written.get("also")),
				named(written, "because").orElse(""), named(written, "units"));
	}

	private List<ChoiceExample> examples() {
		return list(this.table.get("examples")).stream()
			.map(ChoiceTable::map)
			.map((example) -> new ChoiceExample(String.valueOf(example.get("text")), strings(example.get("codes")),
					strings(example.get("not"))))
			.toList();
	}

	private List<Phrase> phrases(Object written) {
		return list(written).stream().map((phrase) -> Phrase.of(String.valueOf(phrase), this.lexicon)).toList();
	}

	private static List<String> strings(Object written) {
		return list(written).stream().map(String::valueOf).toList();
	}

	private static List<?> list(Object written) {
		return (written == null) ? List.of() : (written instanceof List<?> list) ? list : List.of(written);
	}

	private static Map<String, Object> map(Object written) {
		Map<String, Object> map = new LinkedHashMap<>();
		if (written instanceof Map<?, ?> given) {
			given.forEach((key, value) -> map.put(String.valueOf(key), value));
		}
		else if (written != null) {
			throw new IllegalArgumentException("'" + written + "' should be a table of names and values");
		}
		return map;
	}

}

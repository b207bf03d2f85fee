package org.caseconsultant.suggestion.precedent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells in short words how the question of a precedent differs from the one at hand.
 */
final class Differs {

	private static final int CODES = 5;

	private Differs() {
	}

	/**
	 * Compares two questions.
	 * @param here the question at hand
	 * @param there the one that was answered
	 * @return one entry a difference, what weighs most first
	 */
	static List<String> of(AskedQuestion here, AskedQuestion there) {
		List<String> words = new ArrayList<>();
		about("payer", here.payer(), there.payer()).ifPresent(words::add);
		about("setting", here.setting(), there.setting()).ifPresent(words::add);
		if (here.kind() != there.kind()) {
			words.add("other kind (" + plain(there.kind()) + ")");
		}
		codes("codes only here: ", here.asked(), there.asked()).ifPresent(words::add);
		codes("codes only there: ", there.asked(), here.asked()).ifPresent(words::add);
		if (here.year() != there.year()) {
			words.add(((there.year() < here.year()) ? "older" : "newer") + " edition (" + there.year() + ")");
		}
		if (here.state().isPresent() && there.state().isPresent() && !here.state().equals(there.state())) {
			words.add("other state (" + there.state().get() + ")");
		}
		return words;
	}

	private static <E extends Enum<E>> Optional<String> about(String what, Optional<E> here, Optional<E> there) {
		if (here.equals(there)) {
			return Optional.empty();
		}
		return Optional.of(there.map((named) -> here.isPresent() ? "other " + what + " (" + plain(named) + ")"
				: what + " named only there (" + plain(named) + ")")
			.orElse(what + " not named there"));
	}

	private static Optional<String> codes(String label, List<String> one, List<String> other) {
		List<String> only = one.stream().filter((code) -> !other.contains(code)).toList();
		String rest = (only.size() > CODES) ? " and " + (only.size() - CODES) + " more" : "";
		return only.isEmpty() ? Optional.empty()
				: Optional.of(label + String.join(", ", only.subList(0, Math.min(CODES, only.size()))) + rest);
	}

	private static String plain(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}

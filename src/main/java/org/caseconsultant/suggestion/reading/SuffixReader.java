package org.caseconsultant.suggestion.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.text.CodeMention;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Reads what is written behind (or before) a code: modifiers and units.
 */
final class SuffixReader {

	private static final int REACH = 60;

	private static final Pattern FIRST_MODIFIER = Pattern.compile(
			"\\G(?:\\s?-\\s?|\\s{1,2}(?:with\\s|w/\\s?|and\\s)?(?:a\\s)?(?:modifiers?|mod\\.?)\\s{1,2}-?)([0-9a-z]{2})(?!\\w|[.:/]\\d|\\s?(?:mg|min|cm|%))");

	private static final Pattern NEXT_MODIFIER = Pattern.compile(
			"\\G(?:\\s?[,/&-]\\s?|\\s(?:and|&)\\s)(?:modifiers?\\s)?-?([0-9a-z]{2})(?!\\w|[.:/]\\d|\\s?(?:mg|mcg|ml|min|cm|%|years?|y/?o|units?|kg|hours?|h\\b|day))");

	private static final Pattern UNITS_BEHIND = Pattern.compile(
			"\\G\\s{0,2}(?:x\\s?(\\d{1,4})(?!\\w|[.:]\\d|\\s?(?:mg|min|cm|hour))|[(\\[,:]?\\s?(?:units?\\s?[:=]?\\s?(\\d{1,4})(?!\\w|\\.\\d)|(?:x\\s?)?(\\d{1,4})\\s?units?\\b))");

	private static final Pattern UNITS_BEFORE = Pattern.compile("(?<![\\w.$])(\\d{1,4})\\s?(?:x|units? (?:of )?)\\s?$");

	private final Catalog catalog;

	SuffixReader(Catalog catalog) {
		this.catalog = catalog;
	}

	static CodeMention bare(CodeSystem system, String code) {
		return new CodeMention(system, code, List.of(), Optional.empty(), new Evidence(0, 0, ""));
	}

	CodeMention complete(QuestionText text, CodeMention code, int start, int end) {
		if (code.system() == CodeSystem.ICD10CM) {
			return at(text, code, List.of(), Optional.empty(), start, end);
		}
		String lower = text.lower().substring(end, Math.min(text.lower().length(), end + REACH));
		List<String> modifiers = new ArrayList<>();
		int position = modifiers(lower, modifiers);
		Matcher units = UNITS_BEHIND.matcher(lower);
		if (units.find(position)) {
			return at(text, code, modifiers, Optional.of(number(units)), start, end + units.end());
		}
		return at(text, code, modifiers, unitsBefore(text, start), start, end + position);
	}

	private static CodeMention at(QuestionText text, CodeMention code, List<String> modifiers, Optional<Integer> units,
			int start, int end) {
		return new CodeMention(code.system(), code.code(), List.copyOf(modifiers), units, text.evidence(start, end));
	}

	private int modifiers(String lower, List<String> modifiers) {
		Matcher matcher = FIRST_MODIFIER.matcher(lower);
		int position = 0;
		while (matcher.find(position) && isModifier(matcher.group(1), modifiers.isEmpty())) {
			modifiers.add(CodeShape.written(matcher.group(1)));
			position = matcher.end();
			matcher.usePattern(NEXT_MODIFIER);
		}
		return position;
	}

	/**
	 * Only known modifiers; right behind the code an unknown one in the usual shape too.
	 */
	private boolean isModifier(String lower, boolean first) {
		if (this.catalog.find(CodeSystem.MODIFIER, lower).isPresent()) {
			return true;
		}
		return lower.matches(
				"2[2-9]|[3-9]\\d|lt|rt|xe|xp|xs|xu|jw|jz|tc|gc|gq|gt|ga|gx|gy|gz|ka|kx|qw|q[56]|f[1-9a]|t[1-9a]|e[1-4]|ca|fs|fx|fy|pt|pd|pa|jg|tb")
				&& (first || !lower.matches("[3-9]\\d") || lower.equals("59"));
	}

	private static int number(Matcher units) {
		for (int group = 1; group <= 3; group++) {
			if (units.group(group) != null) {
				return Integer.parseInt(units.group(group));
			}
		}
		return 1;
	}

	private static Optional<Integer> unitsBefore(QuestionText text, int start) {
		Matcher before = UNITS_BEFORE.matcher(text.lower().substring(Math.max(0, start - 16), start));
		return before.find() ? Optional.of(Integer.parseInt(before.group(1))) : Optional.empty();
	}

}

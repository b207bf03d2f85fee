package org.caseconsultant.suggestion.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The excised diameter: the lesion and the narrowest margin on both sides (CPT guidelines
 * before 11400 and 11600). Lengths of a closure or a defect are none; a length that is
 * called excised or that includes the margins stands as it is.
 */
final class Excision {

	private static final int BEHIND = 22;

	private static final int BEFORE = 34;

	private static final Pattern MARGIN = Pattern
		.compile("^[^.;\\d]{0,12}\\b(?:margins?|all around|around|each side)\\b");

	private static final Pattern MARGIN_BEFORE = Pattern.compile("\\bmargins?(?: of| was| were| =|:)? ?(?:about )?$");

	private static final Pattern WHOLE = Pattern.compile(
			"\\b(?:excised (?:diameter|size)|(?:including|includes|incl\\.?|with) (?:the )?margins?|total excised|in all|overall)\\b");

	private static final Pattern CLOSURE = Pattern
		.compile("\\b(?:clos\\w+|repair\\w*|sutur\\w+|wound|defect|incision|layer\\w*|flap|graft)\\b[^.;\\d]{0,24}$");

	private Excision() {
	}

	static List<Numbers.Quantity> of(List<Numbers.Quantity> lengths, String lower) {
		List<Numbers.Quantity> lesions = new ArrayList<>();
		double margin = 0;
		for (Numbers.Quantity length : lengths) {
			String behind = lower.substring(length.end(), Math.min(lower.length(), length.end() + BEHIND));
			String before = lower.substring(Math.max(0, length.start() - BEFORE), length.start());
			if (MARGIN.matcher(behind).find() && !lesions.isEmpty() || MARGIN_BEFORE.matcher(before).find()) {
				margin = length.amount();
			}
			else if (!CLOSURE.matcher(before).find()) {
				lesions.add(length);
			}
		}
		double around = WHOLE.matcher(lower).find() && margin == 0 ? 0 : 2 * margin;
		return lesions.stream()
			.map((lesion) -> new Numbers.Quantity(lesion.amount() + around, lesion.start(), lesion.end()))
			.toList();
	}

}

package org.caseconsultant.suggestion.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.drug.DrugOrder;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Reads for which administration the patient came. In a practice that one is initial,
 * whatever the order in time (CPT guidelines, section on hydration, injections and
 * infusions; CMS Claims Processing Manual, chapter 12, section 30.5).
 */
final class MainReason {

	private static final Pattern REASON = Pattern.compile(
			"\\b(?:main|primary|chief|key) (?:reason|purpose)\\b[^.;\\n]{0,80}|[^.;,\\n]{3,60}\\b(?:is|was|being) the (?:main|primary|key) (?:reason|purpose)|\\b(?:here|came(?: in)?|seen|presents?|presented|presenting|scheduled|visit|appointment|referred)(?: today)?(?: in)? for [^.;,\\n]{3,60}");

	private static final Pattern HYDRATION = Pattern.compile("\\b(?:re)?(?:hydrat|dehydrat|iv fluid|fluids)");

	private static final Pattern CHEMOTHERAPY = Pattern.compile("\\bchemo");

	private final List<String> reasons = new ArrayList<>();

	MainReason(QuestionText text) {
		Matcher matcher = REASON.matcher(text.lower());
		while (matcher.find()) {
			this.reasons.add(matcher.group());
		}
	}

	boolean is(DrugOrder order) {
		return this.reasons.stream().anyMatch((reason) -> names(reason, order));
	}

	private static boolean names(String reason, DrugOrder order) {
		DrugClass drugClass = DrugClass.of(order);
		return reason.contains(order.label().toLowerCase(Locale.ROOT))
				|| (drugClass == DrugClass.HYDRATION && HYDRATION.matcher(reason).find())
				|| (drugClass == DrugClass.CHEMOTHERAPY && CHEMOTHERAPY.matcher(reason).find());
	}

}

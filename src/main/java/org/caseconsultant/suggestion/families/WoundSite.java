package org.caseconsultant.suggestion.families;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Groups of body sites that share repair codes, and the code for each length.
 */
enum WoundSite {

	/** Face, ears, eyelids, nose, lips. */
	FACE("face", "face|facial|ears?|eyelids?|eyebrow|brow|nose|lips?|forehead|cheek|chin",
			List.of("12011", "12013", "12014", "12015", "12016", "12017", "12018"),
			List.of("12051", "12052", "12053", "12054", "12055", "12056", "12057")),
	/** Neck, hands, feet, genitalia. */
	HAND("neck, hands, feet", "neck|hands?|fingers?|thumb|palm|foot|feet|toes?|genital\\w*",
			List.of("12001", "12002", "12002", "12004", "12005", "12006", "12007"),
			List.of("12041", "12042", "12042", "12044", "12045", "12046", "12047")),
	/** Scalp, trunk, arms and legs. */
	BODY("scalp, trunk, limbs",
			"scalp|head|trunk|chest|abdomen|back|arms?|forearm|elbow|shoulder|legs?|thigh|knee|shin|calf|wrist|ankle|axilla\\w*|extremit\\w+",
			List.of("12001", "12002", "12002", "12004", "12005", "12006", "12007"),
			List.of("12031", "12032", "12032", "12034", "12035", "12036", "12037"));

	private static final double[] UP_TO = { 2.5, 5, 7.5, 12.5, 20, 30 };

	private final String label;

	private final Pattern words;

	private final List<String> simple;

	private final List<String> layered;

	WoundSite(String label, String words, List<String> simple, List<String> layered) {
		this.label = label;
		this.words = Pattern.compile("\\b(?:" + words + ")\\b");
		this.simple = simple;
		this.layered = layered;
	}

	static Optional<WoundSite> in(String lower) {
		for (WoundSite site : values()) {
			if (site.words.matcher(lower).find()) {
				return Optional.of(site);
			}
		}
		return Optional.empty();
	}

	static Set<String> codes() {
		Set<String> codes = new TreeSet<>();
		for (WoundSite site : values()) {
			codes.addAll(site.simple);
			codes.addAll(site.layered);
		}
		return codes;
	}

	String label() {
		return this.label;
	}

	String code(boolean inLayers, double centimetres) {
		int step = 0;
		while (step < UP_TO.length && centimetres > UP_TO[step]) {
			step++;
		}
		return (inLayers ? this.layered : this.simple).get(step);
	}

}

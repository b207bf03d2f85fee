package org.caseconsultant.suggestion.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Reads payer, setting, state, age and sex.
 */
public final class CircumstanceReader {

	private static final Map<Pattern, Payer> PAYERS = new LinkedHashMap<>();

	private static final Map<Pattern, Setting> SETTINGS = new LinkedHashMap<>();

	private static final Pattern AGE = Pattern.compile(
			"(?<![\\w.])(\\d{1,3})\\s?-?(?:y/?o|yo|year[- ]?olds?|years? old|yrs? old|years of age|yr old)\\b|\\bage[d:]?\\s(\\d{1,3})\\b");

	private static final Pattern MONTHS = Pattern
		.compile("(?<![\\w.])(\\d{1,2})\\s?-?(?:m/o|mo|months?)[- ]?old\\b|\\b(?:newborn|infant|neonate)\\b");

	private static final Pattern ADULT = Pattern.compile("\\b(?:adults?|man|woman|gentleman|lady|elderly|senior)\\b");

	private static final Pattern CHILD = Pattern
		.compile("\\b(?:child|children|pediatric|paediatric|toddler|kid|boy|girl|teen(?:ager)?)\\b");

	private static final Pattern FEMALE = Pattern.compile("\\b(?:female|woman|girl|lady|she|her|pregnant)\\b");

	private static final Pattern MALE = Pattern.compile("\\b(?:male|man|boy|gentleman|he|his)\\b");

	private static final Pattern NEW = Pattern
		.compile("\\b(?:new (?:pt|patient|pts|patients)|never seen|first visit to (?:the|our) (?:practice|office))\\b");

	private static final Pattern ESTABLISHED = Pattern
		.compile("\\b(?:established|est\\.? (?:pt|patient)|return(?:ing)? patient|known patient|follow-?up)\\b");

	private static final Pattern STATE = Pattern.compile("(?:\\bin |, |\\()([A-Z]{2})(?![\\w-])");

	private static final Set<String> STATES = Set.of("AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI",
			"ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH",
			"NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA",
			"WV", "WI", "WY", "DC", "PR");

	static {
		PAYERS.put(Pattern.compile("\\b(?:medicaid|medi-cal|chip)\\b"), Payer.MEDICAID);
		PAYERS.put(Pattern.compile("\\b(?:medicare|mcr|cms|noridian|novitas|palmetto|ngs|wps|cgs|first coast)\\b"),
				Payer.MEDICARE);
		PAYERS.put(Pattern.compile(
				"\\b(?:commercial|private (?:plan|insurance|payer)|bcbs|blue cross|blue shield|anthem|aetna|cigna|uhc|united ?healthcare|humana|kaiser|ppo|hmo)\\b"),
				Payer.COMMERCIAL);
		PAYERS.put(
				Pattern
					.compile("\\b(?:workers'? comp(?:ensation)?|work comp|tricare|champva|auto insurance|no-fault)\\b"),
				Payer.OTHER);
		PAYERS.put(Pattern.compile("\\b(?:self[- ]?pay|cash pay|uninsured)\\b"), Payer.SELF_PAY);
		SETTINGS.put(Pattern.compile("\\b(?:tele-?health|tele-?medicine|video visit|audio-only)\\b"),
				Setting.TELEHEALTH);
		SETTINGS.put(Pattern.compile(
				"\\b(?:emergency (?:department|room|dept)|er visit|in the er)\\b|\\bed (?:visit|physician|doctor)|\\b(?:in|to|at|our|the) (?:the )?ed\\b"),
				Setting.EMERGENCY);
		SETTINGS.put(Pattern.compile("\\b(?:asc|ambulatory surg\\w+ cent(?:er|re)|surgery center)\\b"),
				Setting.SURGERY_CENTER);
		SETTINGS.put(Pattern.compile(
				"\\b(?:hospital outpatient|outpatient (?:hospital|department|dept)|hopd|provider[- ]based|observation)\\b"),
				Setting.HOSPITAL_OUTPATIENT);
		SETTINGS.put(Pattern.compile("\\b(?:inpatient|admitted|hospital floor|icu|discharge day)\\b"),
				Setting.INPATIENT);
		SETTINGS.put(Pattern.compile("\\b(?:nursing (?:home|facility)|snf)\\b"), Setting.NURSING_FACILITY);
		SETTINGS.put(Pattern.compile("\\b(?:home visit|patient's home|home health)\\b"), Setting.HOME);
		SETTINGS.put(Pattern.compile("\\b(?:office|clinic|private practice|pos ?11|urgent care)\\b"), Setting.OFFICE);
	}

	private CircumstanceReader() {
	}

	/**
	 * Reads the circumstances.
	 * @param text the question
	 * @return what is said of them
	 */
	public static Circumstances read(QuestionText text) {
		String lower = text.lower();
		Optional<Integer> age = age(lower);
		return new Circumstances(first(PAYERS, lower), first(SETTINGS, lower), state(text.original()), age,
				AGE.matcher(lower).find(), sex(lower), kind(lower));
	}

	private static <T> Optional<T> first(Map<Pattern, T> patterns, String lower) {
		return patterns.entrySet()
			.stream()
			.filter((e) -> e.getKey().matcher(lower).find())
			.map(Map.Entry::getValue)
			.findFirst();
	}

	private static Optional<String> state(String original) {
		Matcher matcher = STATE.matcher(original);
		while (matcher.find()) {
			if (STATES.contains(matcher.group(1))) {
				return Optional.of(matcher.group(1));
			}
		}
		return Optional.empty();
	}

	private static Optional<Integer> age(String lower) {
		Matcher matcher = AGE.matcher(lower);
		if (matcher.find()) {
			return Optional.of(Integer.parseInt((matcher.group(1) != null) ? matcher.group(1) : matcher.group(2)));
		}
		if (MONTHS.matcher(lower).find()) {
			return Optional.of(0);
		}
		if (CHILD.matcher(lower).find()) {
			return Optional.of(10);
		}
		return ADULT.matcher(lower).find() ? Optional.of(19) : Optional.empty();
	}

	private static Optional<String> sex(String lower) {
		if (FEMALE.matcher(lower).find()) {
			return Optional.of("female");
		}
		return MALE.matcher(lower).find() ? Optional.of("male") : Optional.empty();
	}

	private static Optional<String> kind(String lower) {
		if (NEW.matcher(lower).find()) {
			return Optional.of("new");
		}
		return ESTABLISHED.matcher(lower).find() ? Optional.of("established") : Optional.empty();
	}

}

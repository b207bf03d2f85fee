package org.caseconsultant.suggestion.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.reading.Setting;

/**
 * What a question tells of a service over a line.
 *
 * @param words where it is told
 * @param audio whether only sound is told
 * @param video whether video is told
 * @param home whether the patient was at home, if told
 * @param place place of service code named, if any
 */
record Telehealth(Evidence words, boolean audio, boolean video, Optional<Boolean> home, Optional<String> place) {

	private static final Pattern LINE = Pattern.compile(
			"\\b(?:tele-?(?:health|medicine|visit|psych\\w*)|video (?:visit|call|appointment|encounter)|virtual visit|audio-?(?:only|video|visual)|(?:telephone|phone) (?:visit|call|encounter|e/?m)|pos ?(?:02|2|10)|place of service ?(?:code )?(?:02|10)|9800\\d|9801[0-6]|9944[1-3]|g2012)\\b");

	private static final Pattern AUDIO = Pattern.compile(
			"\\b(?:audio[- ]only|(?:by|over the|via|on the) (?:tele)?phone|(?:telephone|phone) (?:visit|call|encounter|e/?m|only)|no video|without video)\\b");

	private static final Pattern VIDEO = Pattern
		.compile("(?<!no )(?<!without )\\b(?:video|audio-?(?:video|visual)|zoom|doxy\\S*|facetime)\\b");

	private static final Pattern HOME = Pattern.compile(
			"\\b(?:(?:at|from|in) (?:her |his |their |the patient's )?(?:own )?home|patient (?:was |is )?(?:at )?home)\\b");

	private static final Pattern ELSEWHERE = Pattern.compile(
			"\\bpatient (?:was |is |were )?(?:at|in) (?:a |the |our |an )?(?:clinic|hospital|facility|school|nursing home|originating site|rural health)\\b|\\boriginating site\\b");

	private static final Pattern PLACE = Pattern.compile("\\b(?:pos|place of service)(?: code)?:? ?(02|2|10|11)\\b");

	static Optional<Telehealth> of(Claim claim) {
		Optional<Evidence> told = Told.in(claim, LINE);
		boolean setting = claim.facts().circumstances().setting().filter((s) -> s == Setting.TELEHEALTH).isPresent();
		boolean marked = ProcedureLine.of(claim).stream().anyMatch((line) -> line.has("93", "95", "GT", "FQ", "GQ"));
		if (told.isEmpty() && !(setting || marked)) {
			return Optional.empty();
		}
		Evidence words = told.orElseGet(() -> claim.evidence(claim.namedProcedures()).get(0));
		boolean home = Told.is(claim, HOME);
		boolean elsewhere = Told.is(claim, ELSEWHERE);
		return Optional.of(new Telehealth(words, AUDIO.matcher(claim.facts().text().lower()).find(),
				Told.is(claim, VIDEO), (home == elsewhere) ? Optional.empty() : Optional.of(home), place(claim)));
	}

	private static Optional<String> place(Claim claim) {
		return PLACE.matcher(claim.facts().text().lower())
			.results()
			.map((found) -> found.group(1).equals("2") ? "02" : found.group(1))
			.findFirst();
	}

	boolean onlyAudio() {
		return this.audio && !this.video;
	}

	boolean onlyVideo() {
		return this.video && !this.audio;
	}

	/** The place of service that fits where the patient was. */
	String fittingPlace() {
		return this.home
			.map((at) -> at ? "place of service 10 (the patient was at home)"
					: "place of service 02 (the patient was not at home)")
			.orElse("place of service 10 if the patient was at home, 02 if elsewhere (ask where)");
	}

	Stream<String> wrongPlace() {
		return this.place.stream()
			.filter((code) -> code.equals("11") || this.home.filter((at) -> at != code.equals("10")).isPresent());
	}

}

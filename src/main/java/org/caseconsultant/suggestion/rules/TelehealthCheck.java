package org.caseconsultant.suggestion.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.reading.Circumstances;
import org.caseconsultant.suggestion.reading.Payer;
import org.caseconsultant.suggestion.text.DateMention;

/**
 * Place, modifier and code of a service over a line (Medicare Claims Processing Manual,
 * chapter 12, section 190; CMS booklet MLN901705; fee schedule of 2025, status I of
 * 98000-98015). What payers set differs and has to be verified with them.
 */
final class TelehealthCheck {

	private static final LocalDate NEW_CODES = LocalDate.of(2025, 1, 1);

	private static final Set<String> SOUND_ALONE = Set.of("93", "FQ");

	private static final String OWN_CODES = "9800\\d|9801[0-5]";

	private static final String OWN_AUDIO_CODES = "9800[89]|9801[0-5]";

	private TelehealthCheck() {
	}

	static List<Verdict> check(Claim claim) {
		Optional<Telehealth> told = Telehealth.of(claim);
		return told.map((line) -> check(claim, line)).orElse(List.of());
	}

	private static List<Verdict> check(Claim claim, Telehealth told) {
		List<Verdict> verdicts = new ArrayList<>();
		List<ProcedureLine> lines = ProcedureLine.of(claim);
		for (ProcedureLine line : lines) {
			ownCode(claim, told, line).ifPresent(verdicts::add);
			phoneCode(claim, line).ifPresent(verdicts::add);
			modifier(claim, told, line).ifPresent(verdicts::add);
		}
		told.wrongPlace()
			.map((place) -> verdict(lines, Finding.Severity.WARNS,
					"Place of service " + place + " does not fit: a service over a line takes " + told.fittingPlace()
							+ ".",
					Finding.CMS))
			.forEach(verdicts::add);
		verdicts.add(verdict(lines, Finding.Severity.INFORMS, usual(claim, told), Finding.PAYER));
		return verdicts.stream().map((verdict) -> verdict.saying(List.of(told.words()))).toList();
	}

	private static Optional<Verdict> ownCode(Claim claim, Telehealth told, ProcedureLine line) {
		Circumstances circumstances = claim.facts().circumstances();
		if (!line.code().matches(OWN_CODES)) {
			return Optional.empty();
		}
		boolean audio = line.code().matches(OWN_AUDIO_CODES);
		if ((audio && told.onlyVideo()) || (!audio && told.onlyAudio())) {
			return Optional.of(verdict(List.of(line), Finding.Severity.WARNS, line.code() + " is for "
					+ (audio ? "sound alone" : "sound with video")
					+ ", the question tells the other; sound with video is 98000-98007, sound alone 98008-98015.",
					Finding.CPT));
		}
		if (circumstances.isMedicare()) {
			return Optional.of(verdict(List.of(line), Finding.Severity.BLOCKS, line.code()
					+ " is not valid for Medicare (status I since 2025). Use the office visit code 99202-99215 of that level with "
					+ told.fittingPlace() + (told.audio() ? " and modifier 93" : "") + ".", Finding.CMS)
				.refuting(line.code()));
		}
		return Optional.of(verdict(List.of(line), Finding.Severity.INFORMS, line.code()
				+ " says by itself that the visit was over a line; Medicare does not take it, others may (verify for the payer).",
				Finding.PAYER));
	}

	private static Optional<Verdict> phoneCode(Claim claim, ProcedureLine line) {
		boolean before = claim.facts().serviceDate().map(DateMention::date).filter(NEW_CODES::isAfter).isPresent();
		if (before || !line.code().matches("9944[1-3]|G2012")) {
			return Optional.empty();
		}
		String next = line.code().equals("G2012") ? "98016 takes its place"
				: "for Medicare the visit code 99202-99215 with modifier 93, for others perhaps 98008-98015";
		return Optional.of(verdict(List.of(line), Finding.Severity.WARNS,
				line.code() + " ended with 2024; for services from 2025 on " + next + ".", Finding.CPT));
	}

	private static Optional<Verdict> modifier(Claim claim, Telehealth told, ProcedureLine line) {
		if (line.has("95") && told.onlyAudio()) {
			return Optional.of(verdict(List.of(line), Finding.Severity.WARNS,
					"Modifier 95 tells sound with video, the question sound alone: 93 on " + line.code() + ".",
					Finding.CPT));
		}
		if (line.has("93", "FQ") && told.onlyVideo()) {
			return Optional.of(verdict(List.of(line), Finding.Severity.WARNS,
					"Modifier "
							+ line.modifiers().stream().filter(SOUND_ALONE::contains).collect(Collectors.joining(", "))
							+ " tells sound alone, the question video: take it off " + line.code() + ".",
					Finding.CPT));
		}
		if (line.has("GT") && claim.facts().circumstances().isMedicare()) {
			return Optional.of(verdict(List.of(line), Finding.Severity.WARNS,
					"Medicare takes GT only from critical access hospitals under method II; on " + line.code()
							+ " the place of service tells it.",
					Finding.CMS));
		}
		return Optional.empty();
	}

	private static String usual(Claim claim, Telehealth told) {
		Optional<Payer> payer = claim.facts().circumstances().payer();
		String medicare = "Medicare: " + told.fittingPlace()
				+ (told.onlyAudio() ? ", modifier 93, and why there was no video"
						: told.onlyVideo() ? "; no modifier for video" : "; 93 for sound alone, none for video")
				+ ". Rural health clinics and health centres use FQ for mental health by sound alone";
		String others = "Others: usually "
				+ (told.onlyAudio() ? "93" : told.onlyVideo() ? "95" : "95, by sound alone 93")
				+ ", some GT, with the place of service of their own policy (verify for the payer)";
		if (payer.isEmpty()) {
			return medicare + ". " + others + ". The record tells consent, the technology and where both were.";
		}
		return ((payer.get() == Payer.MEDICARE) ? medicare : others)
				+ ". The record tells consent, the technology and where both were.";
	}

	private static Verdict verdict(List<ProcedureLine> lines, Finding.Severity severity, String text, String owner) {
		return Verdict.of(Finding.Kind.TELEHEALTH, severity, lines.stream().map(ProcedureLine::code).toList(), text,
				owner, owner.equals(Finding.CMS) ? Manuals.TELEHEALTH : Manuals.TELEHEALTH_BOOKLET);
	}

}

package org.caseconsultant.suggestion.missing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.caseconsultant.suggestion.MissingFact;
import org.caseconsultant.suggestion.choice.Choice;
import org.caseconsultant.suggestion.rules.Claim;

/**
 * The questions that have to be asked back, in one list; each only when the fact is
 * really absent.
 */
public final class MissingFacts {

	private static final double DECIDED = 0.8;

	private static final List<Question> ALL = List.of(
			new Question("times", "What were the start and stop times of each infusion?", NeededFacts::times),
			new Question("doses", "What dose of each drug was given?", NeededFacts::doses),
			new Question("route", "How was each drug given (for example into a vein, a muscle or under the skin)?",
					NeededFacts::route),
			new Question("setting",
					"Where was the service given (for example office, hospital outpatient department or emergency department)?",
					NeededFacts::setting),
			new Question("payer", "Who is the payer?", NeededFacts::payer),
			new Question("diagnosis", "For which diagnosis or symptom was the service given?", NeededFacts::diagnosis),
			new Question("patient",
					"Was the patient new to the practice or seen by the same group and specialty in the last three years?",
					NeededFacts::patientKind),
			new Question("level",
					"What was the total time on the day of the visit, or the level of medical decision making in the note?",
					NeededFacts::level),
			new Question("views", "Which views were taken, and how many?", NeededFacts::views),
			new Question("contrast", "Was contrast given, and were images taken before it?", NeededFacts::contrast),
			new Question("length", "How long was the repaired wound, in centimetres?", NeededFacts::length),
			new Question("site", "Where on the body was the wound?", NeededFacts::site),
			new Question("depth", "Which layers were closed?", NeededFacts::depth),
			new Question("age", "How old was the patient on the date of service?", NeededFacts::age),
			new Question("counselling",
					"Did a physician or other qualified practitioner counsel the patient or family about the vaccine?",
					NeededFacts::counselling),
			new Question("side", "Which side was treated?", NeededFacts::side), new Question("guidance",
					"Was imaging used to guide the needle, and if so which, with images kept?", NeededFacts::guidance));

	private MissingFacts() {
	}

	/**
	 * Lists what has to be asked.
	 * @param claim codes and facts
	 * @return the questions, in order of weight
	 */
	public static List<MissingFact> of(Claim claim) {
		Map<String, MissingFact> missing = new LinkedHashMap<>();
		ALL.stream()
			.filter((question) -> question.isNeeded().test(claim))
			.forEach((question) -> missing.put(question.fact(), new MissingFact(question.fact(), question.words())));
		claim.decisions()
			.choices()
			.stream()
			.filter((choice) -> isAbout(choice, claim))
			.flatMap((choice) -> choice.open().stream())
			.forEach((fact) -> missing.putIfAbsent(fact.fact(), fact));
		return List.copyOf(missing.values());
	}

	/** A table whose codes are in question and that could not decide. */
	private static boolean isAbout(Choice choice, Claim claim) {
		boolean decided = choice.offers().stream().anyMatch((offer) -> offer.score() >= DECIDED);
		return !decided
				&& claim.suggested().stream().anyMatch((suggestion) -> choice.members().contains(suggestion.code()));
	}

	private record Question(String fact, String words, Predicate<Claim> isNeeded) {
	}

}

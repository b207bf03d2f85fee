package org.caseconsultant.suggestion.rules;

import java.util.Optional;
import java.util.regex.Pattern;

import org.caseconsultant.suggestion.Evidence;

/**
 * The modifiers that circumstances ask for: each with the words that tell its fact and
 * with what the record must show (Medicare Claims Processing Manual, chapter 12, sections
 * 30.6.6, 40.1 to 40.4; NCCI Policy Manual, chapter 1, section E). None is proposed
 * unless its fact is told.
 */
enum ModifierRule {

	/** Visit at which major surgery was decided. */
	DECISION("57", "the visit at which the operation was decided, on its day or the day before",
			"decision (?:for|to)|decided (?:on|to|for)|decide[sd]? to operate"),
	/** Visit that stands on its own beside a minor procedure or another service. */
	OWN_VISIT("25",
			"a visit that is significant and stands apart from the other service and from its usual work before and after",
			"separate(?:ly)? (?:identifiable|evaluat\\w+|problems?|issues?|complaints?|e/?m|work-?up)|also (?:evaluated|addressed|managed|assessed|treated|saw|seen for|reviewed)|(?:unrelated|different|another|new|other) (?:problem|complaint|issue|condition)|adjusted (?:the |his |her )?(?:\\w+ )?medications?"),
	/** Visit of the surgeon after an operation for something else. */
	UNRELATED_VISIT("24", "a visit for a problem that has nothing to do with the operation, with its own diagnosis",
			"unrelated|not related|nothing to do with|different (?:problem|condition|complaint)|new problem|another problem"),
	/** Planned further step. */
	STAGED("58",
			"that the procedure was planned as a stage, goes further than the first, or treats after a diagnostic step",
			"staged|stage (?:2|two|ii)|second stage|planned (?:return|second|re\\w*|procedure|removal)|more extensive|re-?excisions?|as planned"),
	/** Return for a complication. */
	RETURN("78", "an unplanned return to the operating or procedure room for a complication of the first operation",
			"(?:return(?:ed)?|back|takeback|take-back|brought back) to (?:the )?(?:or|o\\.r\\.|operating room|theat(?:re|er)|surgery)\\b|take-?back|(?:post-?op(?:erative)? )?(?:complications?|hematoma|haematoma|dehiscence|wound infection|bleeding|hemorrhage|abscess)"),
	/** Procedure that has nothing to do with the first. */
	UNRELATED_PROCEDURE("79", "a procedure that has nothing to do with the first operation, with its own diagnosis",
			"unrelated|not related|nothing to do with|(?:other|fellow|second) (?:eye|knee|hip|shoulder|hand|foot|side)|contralateral|opposite (?:side|eye|knee|hip|shoulder)|different (?:site|problem|injury|condition)"),
	/** Another encounter of the day. */
	ENCOUNTER("XE", "a separate encounter of the same day",
			"(?:separate|different|another|second|two) (?:encounters?|sessions?|visits?)|later (?:the|that) same day|(?:patient|pt|she|he|they) (?:came back|returned)|(?:came back|returned) (?:later|the same day|again|that (?:afternoon|evening))|in the (?:morning|afternoon) and"),
	/** Another organ, site or lesion. */
	SITE("XS", "a separate organ, site, lesion or injury",
			"(?:separate|different|another|second|distinct|two) (?:anatomic(?:al)? |body |surgical |access |iv |skin |injection ){0,4}(?:sites?|lesions?|organs?|structures?|incisions?|joints?|injur(?:y|ies)|areas?|lines?)|other (?:lesion|joint|site)"),
	/** Another practitioner. */
	PRACTITIONER("XP", "another practitioner",
			"(?:another|different|second|other) (?:physician|surgeon|doctor|provider|practitioner|clinician)"),
	/** No overlap with the usual parts. */
	NO_OVERLAP("XU", "a service that does not overlap with the usual parts of the other",
			"non-?overlapping|(?:does|did|do) not overlap|no overlap|unusual non"),
	/** The other side, lid, finger or toe. */
	OTHER_SIDE("LT and RT, or that of the lid, finger, toe or vessel", "the other side, lid, finger, toe or vessel",
			"contralateral|opposite (?:side|eye|knee|hip|shoulder|arm|leg)|other (?:eye|knee|hip|shoulder|hand|foot|side)|(?:different|another|other|separate) (?:fingers?|toes?|eyelids?|vessels?|digits?)"),
	/** Again by the same practitioner. */
	REPEATED("76", "why the same practitioner did it again",
			"repeat(?:ed)?|(?:done|performed|taken) (?:again|twice)|second (?:time|x-?ray|ekg|ecg)|twice (?:the same|that|in one|on the same) day"),
	/** Laboratory test again for a further result. */
	REPEATED_TEST("91", "that a further result was needed for the treatment, not a re-run of a faulty test",
			"repeat(?:ed)?|serial|(?:done|drawn|run) (?:again|twice)|twice (?:the same|that|in one|on the same) day"),
	/** Ended early for the patient's safety. */
	STOPPED("53", "how far it went and which risk to the patient ended it",
			"abort(?:ed)?|discontinued (?:the )?(?:procedure|case|surgery|scope|colonoscopy)|(?:procedure|surgery|case|colonoscopy|scope|operation) (?:was |had to be |is ){0,3}(?:stopped|discontinued|aborted|terminated|abandoned)|(?:stopped|terminated|ended|abandoned) (?:early|the procedure|the case|the operation|due to|because)|incomplete colonoscopy"),
	/** Done in part by choice. */
	REDUCED("52", "what was left out and why",
			"partially (?:reduced|performed|done|completed)|reduced service|only (?:part|half) of the (?:procedure|service|test)|less than (?:the )?(?:full|usual) (?:procedure|service)|unilateral (?:instead|only)");

	private final String modifier;

	private final String needs;

	private final Pattern words;

	ModifierRule(String modifier, String needs, String words) {
		this.modifier = modifier;
		this.needs = needs;
		this.words = Pattern.compile("\\b(?:" + words + ")");
	}

	String modifier() {
		return this.modifier;
	}

	/** What the record must show. */
	String needs() {
		return this.needs;
	}

	/** The words that tell its fact. */
	Optional<Evidence> told(Claim claim) {
		return Told.in(claim, this.words);
	}

	/** Modifier and what must be true for it. */
	String condition() {
		return this.modifier + " for " + this.needs;
	}

}

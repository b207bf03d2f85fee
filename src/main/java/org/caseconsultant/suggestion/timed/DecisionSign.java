package org.caseconsultant.suggestion.timed;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that show the level of an element (CPT guidelines for evaluation and management,
 * table of medical decision making; in own words).
 *
 * @param element element of the decision
 * @param level level it shows
 * @param label what it is, for the reader
 * @param words pattern on the plain text
 */
record DecisionSign(DecisionElement element, DecisionLevel level, String label, Pattern words) {

	private static final String MANY = "(?:two|three|four|five|several|multiple|[2-9])(?: or more)? ";

	private static final String CHRONIC = "(?:(?:stable|chronic|well[- ]controlled),? ){1,4}(?:medical )?(?:conditions?|illness(?:es)?|problems?|diseases?)";

	private static final String DISEASE = "(?:hypertension|htn|diabetes|dm ?2?|t2dm|hyperlipidemia|copd|asthma|heart failure|chf|ckd|kidney disease|hypothyroidism|cad|gerd|atrial fibrillation|afib|depression|anxiety|migraines?|epilepsy|arthritis|psoriasis|crohn's)";

	private static final String WORSE = "(?:uncontrolled|poorly controlled|worsening|progressing|exacerbated|not (?:at goal|controlled|well controlled)|worse|flar(?:e|ing)|decompensated)";

	static final List<DecisionSign> ALL = List.of(problem(DecisionLevel.HIGH, "threat to life or function",
			"(?:life[- ]threatening|threat to (?:life|limb|bodily function)|acute (?:mi|myocardial infarction|stroke|respiratory (?:failure|distress)|renal failure)|septic shock|suicidal (?:ideation )?with (?:a )?plan|pulmonary embol\\w+)"),
			problem(DecisionLevel.HIGH, "severe worsening of a chronic disease",
					"(?:severe (?:exacerbation|progression|flare)|severe (?:copd|asthma|chf|heart failure) exacerbation)"),
			problem(DecisionLevel.MODERATE, "chronic disease that gets worse or is not at goal", "(?:" + WORSE
					+ " (?:\\w+ ){0,2}" + DISEASE + "|" + DISEASE
					+ " (?:(?:is|was|with|has|an?|acute|mild|moderate|that) ){0,3}(?:" + WORSE
					+ "|exacerbation)|chronic (?:illness|condition|disease|problem) (?:with|that is) (?:an? )?(?:mild |acute )?(?:exacerbation|progression|worse\\w*|side effects?)|acute exacerbation of)"),
			problem(DecisionLevel.MODERATE, "two or more stable chronic diseases",
					"(?:" + MANY + CHRONIC + "|" + DISEASE + ",? (?:and|\\+|&|plus) (?:type [12] )?" + DISEASE
							+ ",? (?:are |is )?(?:both |all )?(?:stable|at goal|well[- ]controlled|controlled))"),
			problem(DecisionLevel.MODERATE, "new problem of uncertain outcome",
					"(?:undiagnosed new problem|uncertain prognosis|new (?:breast |thyroid |lung |neck )?(?:lump|mass|nodule)|unexplained weight loss)"),
			problem(DecisionLevel.MODERATE, "acute illness with signs of the whole body",
					"(?:acute (?:illness|infection) with systemic symptoms|systemic symptoms|pyelonephritis|pneumonia|colitis)"),
			problem(DecisionLevel.MODERATE, "acute complicated injury",
					"(?:acute,? complicated injury|head injury with (?:brief )?loss of consciousness)"),
			problem(DecisionLevel.LOW, "one stable chronic disease",
					"(?:(?:one|a|an|1|single) " + CHRONIC + "|(?:stable|well[- ]controlled|controlled) " + DISEASE + "|"
							+ DISEASE + ",? (?:is |which is )?(?:stable|well[- ]controlled|at goal))"),
			problem(DecisionLevel.LOW, "acute uncomplicated illness or injury",
					"(?:(?:acute,? )?uncomplicated (?:acute )?(?:illness|injury|infection|uti|cystitis)|(?:one|1|an?) acute,? uncomplicated|simple (?:sprain|cystitis)|ankle sprain|allergic rhinitis)"),
			problem(DecisionLevel.LOW, "two or more small problems",
					"(?:" + MANY + "(?:self[- ]limited|minor)(?: or minor)? (?:problems?|complaints?))"),
			problem(DecisionLevel.STRAIGHTFORWARD, "one small problem",
					"(?:self[- ]limited|minor problem|common cold|insect bite|diaper rash)"),
			risk(DecisionLevel.HIGH, "drug that needs intensive watching for toxicity",
					"(?:(?:drug )?therapy (?:requiring|that requires|with|needs) intensive (?:monitoring|toxicity)|intensive (?:drug )?(?:toxicity )?monitoring|monitor(?:ing|ed)? for (?:drug )?toxicity)"),
			risk(DecisionLevel.HIGH, "emergency operation",
					"(?:emergen(?:cy|t) (?:major )?(?:surgery|operation|appendectomy|laparotomy))"),
			risk(DecisionLevel.HIGH, "large operation with risk factors",
					"(?:major surgery with (?:identified |patient )?(?:\\w+ )?risk factors?)"),
			risk(DecisionLevel.HIGH, "admission or a higher level of care",
					"(?:(?:decision (?:to|for|regarding) |decided to )(?:admit\\w*|hospitali[sz]\\w+|transfer to (?:the )?icu)|escalation of (?:hospital|care)|escalate[ds]? (?:the )?(?:level of )?care)"),
			risk(DecisionLevel.HIGH, "care withheld or drawn back",
					"(?:dnr|do not resuscitate|de-?escalat\\w+ (?:of )?care|comfort care|hospice decision)"),
			risk(DecisionLevel.HIGH, "controlled drug by needle",
					"(?:(?:parenteral|iv|intravenous) (?:controlled substances?|opioids?|morphine|hydromorphone|fentanyl))"),
			risk(DecisionLevel.MODERATE, "prescription drug",
					"(?:prescription (?:drug|medication) management|(?:re)?prescribed|rx (?:given|sent)|(?:refilled|renewed|titrated|uptitrated|escalated) [a-z-]{4,}|(?:increased|decreased|changed|switched|started) [a-z-]{5,}(?: (?:er|xr|sr|cr|to|from|at|on)|/| \\d)|new prescription|(?:increased?|decreased?|adjusted?|changed?|started?|refilled|continued?|stopped|switched) (?:the |her |his |on |to )?(?:dose|medications?|metformin|lisinopril|insulin|atorvastatin|amlodipine|losartan|antibiotics?|amoxicillin|prednisone|sertraline|levothyroxine|\\w+ ?\\d+ ?mg))"),
			risk(DecisionLevel.MODERATE, "choice for an operation",
					"(?:decision (?:for|regarding|about) (?:\\w+ ){0,2}surgery|decision to operate|elective major surgery|minor surgery with (?:identified |patient )?(?:\\w+ )?risk factors?)"),
			risk(DecisionLevel.MODERATE, "living conditions that hinder care",
					"(?:social determinants? (?:of health )?|homeless(?:ness)?|food insecurity|cannot afford (?:the |his |her )?(?:medications?|medicine))"),
			risk(DecisionLevel.LOW, "low risk",
					"(?:over[- ]the[- ]counter|otc|physical therapy|occupational therapy|minor surgery)"),
			risk(DecisionLevel.STRAIGHTFORWARD, "hardly any risk",
					"(?:reassurance|gargles?|elastic bandage|superficial dressing|rest only)"));

	private static DecisionSign problem(DecisionLevel level, String label, String words) {
		return new DecisionSign(DecisionElement.PROBLEMS, level, label, bounded(words));
	}

	private static DecisionSign risk(DecisionLevel level, String label, String words) {
		return new DecisionSign(DecisionElement.RISK, level, label, bounded(words));
	}

	private static Pattern bounded(String words) {
		return Pattern.compile("(?<!\\w)" + words + "(?!\\w)");
	}

}

package org.caseconsultant.suggestion.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * All rules, in one list; the order is the order in which they are shown.
 */
public final class Checks {

	private static final List<Check> ALL = List.of(DenialCheck::check, CodeStandingCheck::check,
			DeletedCodeCheck::check, SeventhCharacterCheck::check, ExcludesCheck::check, SequenceCheck::check,
			LateralityCheck::check, AdditionalCodeCheck::check, VisitLevelCheck::check, StatedTimeCheck::check,
			ChoiceCheck::check, InitialServiceCheck::check, PtpCheck::check, MueCheck::check, AddOnCheck::check,
			FeeStatusCheck::check, ModifierCheck::check, ToldModifierCheck::check, LackingModifierCheck::check,
			GlobalPeriodCheck::check, BilateralCheck::check, SurgeonsCheck::check, ComponentCheck::check,
			MultipleProcedureCheck::check, FeeScheduleLoadedCheck::check, UnlistedCheck::check, TelehealthCheck::check,
			CoverageCheck::check, SexAgeCheck::check, PatientConflictCheck::check, DuplicateCheck::check,
			UncertainDiagnosisCheck::check, PayerRuleCheck::check, DrugWasteCheck::check, TextLimitCheck::check);

	private Checks() {
	}

	/**
	 * Runs all rules.
	 * @param claim codes and facts
	 * @return what they say
	 */
	public static List<Verdict> run(Claim claim) {
		List<Verdict> verdicts = new ArrayList<>();
		ALL.forEach((check) -> verdicts.addAll(check.check(claim)));
		return verdicts.stream().map((verdict) -> verdict.evidenced(claim)).toList();
	}

}

package org.caseconsultant.suggestion.administration;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.caseconsultant.suggestion.TimelineStep;

/**
 * The administrations of a visit with their codes.
 *
 * @param steps in the order in which they were given
 * @param initial the one initial service, if there is one
 * @param initialReason why it is this one
 * @param untimed whether an infusion has no time
 */
public record AdministrationPlan(List<TimelineStep> steps, Optional<String> initial, String initialReason,
		boolean untimed) {

	/** Codes that only one administration of an encounter may have. */
	public static final Set<String> INITIAL = Set.of("96360", "96365", "96374", "96409", "96413");

	/** All codes of injections and infusions that these rules decide. */
	public static final Set<String> GOVERNED = Set.of("96360", "96365", "96374", "96409", "96413", "96361", "96366",
			"96367", "96368", "96369", "96370", "96372", "96375", "96376", "96379", "96401", "96402", "96411", "96415",
			"96416", "96417");

	/**
	 * Tells whether a code is decided by these rules.
	 * @param code CPT code
	 * @return true for codes of injections and infusions
	 */
	public static boolean governs(String code) {
		return GOVERNED.contains(code);
	}

	/**
	 * Tells whether there is anything to order.
	 * @return true without administrations
	 */
	public boolean isEmpty() {
		return this.steps.isEmpty();
	}

	/**
	 * Tells whether a code is one of the plan's.
	 * @param code CPT code
	 * @return true if a step has it
	 */
	public boolean has(String code) {
		return this.steps.stream().anyMatch((step) -> step.code().equals(code));
	}

	/**
	 * Finds the code that an initial code turns into when another service is initial.
	 * @param initialCode the named initial code
	 * @return the code for a further service, or an empty string
	 */
	public static String furtherCode(String initialCode) {
		return switch (initialCode) {
			case "96409" -> "96411";
			case "96413" -> "96417";
			case "96365" -> "96367";
			case "96374" -> "96375";
			case "96360" -> "96361";
			default -> "";
		};
	}

}

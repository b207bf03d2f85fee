package org.caseconsultant.suggestion.choice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What all decision tables together say of a question. A code that one table excludes and
 * another offers may stand; a code that a table refuses by name may not.
 *
 * @param choices what each table says
 * @param offered codes that any of them offers
 */
public record Decisions(List<Choice> choices, Set<String> offered) {

	private static final int HOSPITAL = 7;

	private static final int CATEGORY = 3;

	/** Nothing decided. */
	public static final Decisions NONE = of(List.of());

	static Decisions of(List<Choice> choices) {
		return new Decisions(List.copyOf(choices),
				choices.stream()
					.flatMap((choice) -> choice.offers().stream())
					.map(Choice.Offer::code)
					.collect(Collectors.toUnmodifiableSet()));
	}

	/**
	 * Tells whether the question asks for the procedures of a hospital stay: those are
	 * reported in ICD-10-PCS and not in CPT (45 CFR 162.1002).
	 * @return true if a table offers a code of ICD-10-PCS
	 */
	public boolean isHospitalStay() {
		return this.offered.stream().anyMatch((code) -> code.length() == HOSPITAL && code.indexOf('.') < 0);
	}

	/**
	 * Leaves the diagnoses out: a report without a question names too many conditions for
	 * tables that expect one.
	 * @return the decisions about procedures and supplies
	 */
	public Decisions procedures() {
		return of(this.choices.stream()
			.filter((choice) -> choice.members().stream().noneMatch(Decisions::isDiagnosis))
			.toList());
	}

	/**
	 * Tells whether the tables offer diagnoses and nothing else.
	 * @return true if so; false if they offer nothing
	 */
	public boolean onlyDiagnoses() {
		return this.offered.stream().anyMatch((code) -> !code.startsWith("Z"))
				&& this.offered.stream().allMatch(Decisions::isDiagnosis);
	}

	private static boolean isDiagnosis(String code) {
		return code.length() == CATEGORY || code.indexOf('.') == CATEGORY;
	}

	/**
	 * Tells which table rules a code out.
	 * @param code any code
	 * @return that table's decision, or nothing if the code may stand
	 */
	public Optional<Choice> against(String code) {
		return this.choices.stream()
			.filter((choice) -> choice.refuses(code))
			.findFirst()
			.or(() -> this.offered.contains(code) ? Optional.empty()
					: this.choices.stream().filter((choice) -> choice.against(code).isPresent()).findFirst());
	}

	/**
	 * Tells whether a table rules a code out by name.
	 * @param code any code
	 * @return true if so
	 */
	public boolean refuses(String code) {
		return this.choices.stream().anyMatch((choice) -> choice.refuses(code));
	}

}

package org.caseconsultant.suggestion.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.FeeScheduleRow;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.NamedCode;

/**
 * A procedure that the question names, with the modifiers of all its places.
 *
 * @param code CPT or HCPCS code
 * @param title own title
 * @param modifiers modifiers named with it anywhere
 * @param units units where they are named first
 * @param words where it is named first
 * @param fee its row of the fee schedule without modifier
 */
record ProcedureLine(String code, String title, Set<String> modifiers, Optional<Integer> units, Evidence words,
		Optional<FeeScheduleRow> fee) {

	private static final int MOST = 20;

	static List<ProcedureLine> of(Claim claim) {
		return claim.namedProcedures().stream().limit(MOST).map((code) -> of(claim, code)).toList();
	}

	private static ProcedureLine of(Claim claim, String code) {
		List<NamedCode> places = claim.named()
			.stream()
			.filter((each) -> each.system() != CodeSystem.ICD10CM && each.code().equals(code))
			.toList();
		Set<String> modifiers = new LinkedHashSet<>();
		places.forEach((place) -> modifiers.addAll(place.modifiers()));
		return new ProcedureLine(code, places.get(0).title(), modifiers,
				places.stream().flatMap((place) -> place.units().stream()).findFirst(), places.get(0).evidence(),
				claim.catalog().feeSchedule(code));
	}

	boolean has(String... wanted) {
		return Stream.of(wanted).anyMatch(this.modifiers::contains);
	}

	boolean isVisit() {
		return SeparateCircumstances.isVisit(this.code);
	}

	String globalDays() {
		return value(FeeScheduleRow::globalDays);
	}

	/** Whether it is a procedure with days before or after that belong to it. */
	boolean isSurgery() {
		return this.globalDays().matches("0[019]0");
	}

	/** A column of the fee schedule, empty if the code has no row. */
	String value(Function<FeeScheduleRow, String> column) {
		return this.fee.map(column).orElse("");
	}

}

package org.caseconsultant.suggestion.drug;

import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.text.TimeMention;

/**
 * A drug or fluid of the question with what is said of it.
 *
 * @param label the name as the question writes it
 * @param entries catalog entries of that drug, the best first, empty for a fluid or a
 * drug without a name
 * @param kind what was named
 * @param segment the part of the text that belongs to it
 * @param doses the amounts given, in the order of the text
 * @param method how it was given
 * @param time run time
 * @param evidence the name in the text
 */
public record DrugOrder(String label, List<CatalogEntry> entries, Kind kind, Evidence segment, List<Dose> doses,
		Optional<Method> method, Optional<TimeMention> time, Evidence evidence) {

	/**
	 * What was named.
	 */
	public enum Kind {

		/** A drug of the catalog. */
		DRUG,
		/** A fluid for hydration. */
		FLUID,
		/** A group such as antibiotics or chemotherapy. */
		GROUP

	}

	/**
	 * Takes the entry that fits the dose best.
	 * @return the entry, or nothing for a fluid or group
	 */
	public Optional<CatalogEntry> entry() {
		return this.entries.stream().findFirst();
	}

	/**
	 * Counts the billing units of the dose.
	 * @return the units, or nothing without a dose that the billing unit can measure
	 */
	public Optional<Integer> units() {
		return entry().flatMap(this::units);
	}

	private Optional<Integer> units(CatalogEntry entry) {
		return entry.drugUnit()
			.flatMap((unit) -> this.doses.stream()
				.map((dose) -> dose.unitsOf(unit))
				.flatMap(Optional::stream)
				.findFirst());
	}

	DrugOrder by(Optional<Method> otherMethod) {
		return new DrugOrder(this.label, this.entries, this.kind, this.segment, this.doses, otherMethod, this.time,
				this.evidence);
	}

}

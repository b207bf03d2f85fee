package org.caseconsultant.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalog as it holds on one date of service. Thread-safe and immutable.
 */
public interface Catalog {

	/**
	 * Names the release that answers.
	 * @return such as {@code starter 2024 Q3}
	 */
	String release();

	/**
	 * Looks a code up, in any usual spelling (lower case, ICD-10-CM without the dot).
	 * @param system code set
	 * @param code the code
	 * @return the entry, or nothing if the catalog does not hold it
	 */
	Optional<CatalogEntry> find(CodeSystem system, String code);

	/**
	 * Lists the codes directly below a heading.
	 * @param system code set
	 * @param code the heading
	 * @return in code order, empty for a code without children
	 */
	List<CatalogEntry> children(CodeSystem system, String code);

	/**
	 * Searches by code, prefix, words, synonyms, abbreviations and drug names.
	 * @param query what to look for
	 * @return best first, empty when nothing matches
	 */
	List<CatalogHit> search(CatalogQuery query);

	/**
	 * Searches and reads only the best of what was found.
	 * @param query what to look for; its limit bounds what is counted
	 * @param shown how many to read
	 * @return the best, and how many were found
	 */
	default CatalogHits search(CatalogQuery query, int shown) {
		List<CatalogHit> all = search(query);
		return new CatalogHits(all.size(), all.stream().limit(shown).toList());
	}

	/**
	 * Finds the names of codes that a sentence says, whole or nearly so.
	 * @param system code set
	 * @param sentence a sentence
	 * @return in no order, a code as often as it is named
	 */
	List<NameMention> mentions(CodeSystem system, String sentence);

	/**
	 * Looks for an edit between two codes, in either order.
	 * @param one a CPT or HCPCS code
	 * @param other another one
	 * @return the edit in the order of the file, or nothing
	 */
	Optional<PtpEdit> ptp(String one, String other);

	/**
	 * Looks for all edits between some codes, in one step.
	 * @param codes CPT and HCPCS codes
	 * @return the edits that hold, in the order of the file
	 */
	List<PtpEdit> ptpAmong(Collection<String> codes);

	/**
	 * Looks for the unit limit of a code.
	 * @param code CPT or HCPCS code
	 * @return the practitioner limit; nothing does not mean that there is no limit
	 */
	Optional<MueLimit> mue(String code);

	/**
	 * Tells whether a code is an add-on code.
	 * @param code CPT or HCPCS code
	 * @return its primaries, or nothing if it stands alone
	 */
	Optional<AddOnCode> addOn(String code);

	/**
	 * Looks up fee schedule indicators.
	 * @param code CPT or HCPCS code
	 * @return the row without modifier, or nothing
	 */
	Optional<FeeScheduleRow> feeSchedule(String code);

	/**
	 * Looks up fee schedule indicators of a service and its parts.
	 * @param code CPT or HCPCS code
	 * @return the row without modifier and those for 26, TC and 53, in the order of the
	 * file
	 */
	List<FeeScheduleRow> feeRows(String code);

	/**
	 * Lists the instructions of the tabular list for a diagnosis.
	 * @param code ICD-10-CM code, complete or not
	 * @return its own, then those of the headings above it up to the chapter
	 */
	List<DiagnosisNote> notes(String code);

	/**
	 * Lists the seventh characters that complete a diagnosis.
	 * @param code ICD-10-CM code, complete or not
	 * @return each character with its meaning, empty if the code takes none
	 */
	Map<String, String> seventhCharacters(String code);

	/**
	 * Lists the ages and the sex that a diagnosis presupposes.
	 * @param code ICD-10-CM code
	 * @return lists of the Medicare code editor that hold it
	 */
	List<PatientConflict> conflicts(String code);

	/**
	 * Finds the coverage articles that list a procedure.
	 * @param procedure CPT or HCPCS code
	 * @param diagnoses ICD-10-CM codes to look for in their lists
	 * @return the articles, with those of the diagnoses that they list
	 */
	List<CoverageArticle> coverage(String procedure, Collection<String> diagnoses);

	/**
	 * Looks a code up whenever it was or will be valid.
	 * @param system code set
	 * @param code the code
	 * @return its newest row, or nothing if no release knows it
	 */
	Optional<CatalogEntry> everKnown(CodeSystem system, String code);

	/**
	 * Tells whether a table is loaded for the date of service. Where it is not, a check
	 * must say that it was not made.
	 * @param table the table
	 * @return how much of it is there
	 */
	Loaded loaded(CatalogTable table);

	/**
	 * How much of a table is loaded.
	 */
	enum Loaded {

		/** Nothing. */
		NO,
		/** What the starter catalog holds of it. */
		PARTLY,
		/** The published table. */
		FULLY

	}

}

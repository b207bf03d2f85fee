package org.caseconsultant.catalog.layout;

/**
 * The kinds of published tables. Each names the columns ({@link CatalogRow#values()}) of
 * its rows.
 */
public enum CatalogKind {

	/** ICD-10-CM order file: {@code order, billable (1 or 0), short, long}. */
	ICD10CM_ORDER,
	/**
	 * ICD-10-CM tabular list, one row per note of a chapter, section or code:
	 * {@code note (chapter, section, title, inclusion, includes, excludes1, excludes2,
	 * codeFirst, useAdditional, codeAlso, note, sevenChrNote, sevenChr), text, character,
	 * codes, level, parent, placeholder, block}. The row of a chapter (its number),
	 * section (its range, {@code B20-B20} for a single category) or code itself has the
	 * note chapter, section or title, no partner and its {@code parent}; for notes the
	 * partner is their number below the element. {@code codes} are those in parentheses,
	 * parted by blanks; {@code block} counts second and later blocks of one kind.
	 */
	ICD10CM_TABULAR,
	/**
	 * ICD-10-CM index to diseases and injuries, one row per term:
	 * {@code path (terms from the main term down, parted by " | "), nemod, level, see,
	 * seeAlso, seecat, subcat, manifestation, printed}. A term without a code has an
	 * empty code; of an incomplete one the code is the stem and {@code printed} what the
	 * file says, such as {@code K50.-}.
	 */
	ICD10CM_INDEX,
	/** ICD-10-CM index to external causes, columns as in {@link #ICD10CM_INDEX}. */
	ICD10CM_EXTERNAL_INDEX,
	/**
	 * ICD-10-CM table of drugs, one row per substance and column:
	 * {@code path, column (accidental, selfHarm, assault, undetermined, adverse,
	 * underdosing)} and the columns of {@link #ICD10CM_INDEX}; a substance without a code
	 * has one row. All rows of a substance have the same line.
	 */
	ICD10CM_DRUGS,
	/**
	 * ICD-10-CM table of neoplasms, one row per site and column:
	 * {@code path, column (malignantPrimary, malignantSecondary, inSitu, benign,
	 * uncertain, unspecified)}, otherwise as in {@link #ICD10CM_DRUGS}.
	 */
	ICD10CM_NEOPLASMS,
	/** ICD-10-PCS order file: {@code order, billable, short, long}. */
	ICD10PCS_ORDER,
	/**
	 * HCPCS Level II (ANWEB), codes and modifiers (two characters): {@code long, short,
	 * pricing1-4, multiplePricing, coverageManual1-3, carriersManual1-3, statute, lab1-8,
	 * xref1-5, coverage, ascGroup, ascDate, opps, oppsIndicator, oppsDate, processingNote,
	 * betos, tos1-5, anesthesiaUnits, added, effective, terminated, action}. Texts of CPT
	 * numbers and D codes are left out.
	 */
	HCPCS,
	/**
	 * NCCI PTP edits for practitioners: {@code prior1996, indicator, rationale}; the code
	 * is column one, the partner column two.
	 */
	PTP_PRACTITIONER,
	/** NCCI PTP edits for hospitals, columns as in {@link #PTP_PRACTITIONER}. */
	PTP_HOSPITAL,
	/** Medicaid NCCI PTP edits, columns as in {@link #PTP_PRACTITIONER}. */
	PTP_MEDICAID,
	/**
	 * NCCI MUE for practitioners: {@code units, mai (digit), maiText, rationale}.
	 */
	MUE_PRACTITIONER,
	/** NCCI MUE for hospitals, columns as in {@link #MUE_PRACTITIONER}. */
	MUE_HOSPITAL,
	/** NCCI MUE for DME suppliers, columns as in {@link #MUE_PRACTITIONER}. */
	MUE_DME,
	/** Medicaid NCCI MUE, columns as in {@link #MUE_PRACTITIONER}. */
	MUE_MEDICAID,
	/**
	 * NCCI add-on code edits: {@code type, addOnDeleted, primaryDeleted, notes}; the
	 * partner is the primary.
	 */
	ADD_ON,
	/**
	 * Physician fee schedule (PPRRVU): the partner is the modifier; columns by heading.
	 */
	FEE_SCHEDULE,
	/**
	 * Geographic practice cost indices: {@code contractor, state, name, work, workFloor,
	 * practice, malpractice}; the code is the contractor, the partner the locality.
	 */
	GPCI,
	/**
	 * ZIP code to locality: {@code state, contractor, locality, rural}; the code is the
	 * ZIP code.
	 */
	ZIP_LOCALITY,
	/** Local coverage determinations: the code is the id, the partner the version. */
	COVERAGE_LCD,
	/** Billing articles: the code is the id, the partner the version. */
	COVERAGE_ARTICLE,
	/** National coverage determinations. */
	COVERAGE_NCD,
	/**
	 * Code lists of articles and determinations: the code is the code, the partner the
	 * document; {@code list (procedure, covered, notCovered), version, group}.
	 */
	COVERAGE_CODES,
	/** ASP NDC-HCPCS crosswalk: the partner is the NDC. */
	NDC_CROSSWALK,
	/** Place of service codes: {@code name, description, type}. */
	PLACE_OF_SERVICE,
	/**
	 * General equivalence mapping ICD-9-CM to ICD-10-CM: {@code flags}; the partner is
	 * the target.
	 */
	GEM_ICD9_TO_ICD10,
	/** General equivalence mapping ICD-10-CM to ICD-9-CM, as above. */
	GEM_ICD10_TO_ICD9,
	/** CMS anaesthesia base units: {@code units}. */
	ANESTHESIA_BASE,
	/**
	 * OPPS Addendum B: {@code indicator, apc, weight, rate, copayment, minimumCopayment,
	 * short}; the text for HCPCS Level II only.
	 */
	OPPS_ADDENDUM_B,
	/**
	 * Medicare code editor, age and sex lists: {@code conflict (newborn, pediatric,
	 * maternity, adult, male, female)}.
	 */
	CODE_EDITOR,
	/**
	 * Licensed CPT descriptors of the operator: {@code long, medium, short, consumer}.
	 */
	CPT_DESCRIPTORS,
	/**
	 * A table of the operator's own, CSV with the heading
	 * {@code system,code,title,description,terms,from,until,...}: all but code and dates
	 * as values, by their headings in lower case.
	 */
	OWN_TABLE;

	/**
	 * Tells whether the rows are pairs of procedure codes, which are many and have a
	 * table of their own.
	 * @return true for the PTP edits
	 */
	public boolean isPtp() {
		return this == PTP_PRACTITIONER || this == PTP_HOSPITAL || this == PTP_MEDICAID;
	}

}

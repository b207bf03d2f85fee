package org.caseconsultant.suggestion;

import java.util.Optional;

/**
 * Fields of medicine by the numbering of procedure codes: the sections and subsections of
 * the CPT code set.
 */
enum Specialty {

	ANESTHESIA("Anesthesia", 100, 1999), DERMATOLOGY("Skin and breast", 10004, 19499),
	ORTHOPEDICS("Orthopedics", 20100, 29999), RESPIRATORY("Nose, throat and lungs", 30000, 32999),
	CARDIAC_SURGERY("Heart and vessels", 33016, 39599), DIGESTIVE("Digestive system", 40490, 49999),
	UROLOGY("Urology", 50010, 55920), GYNECOLOGY("Gynecology and obstetrics", 55970, 59899),
	ENDOCRINE_SURGERY("Endocrine system", 60000, 60699), NEUROSURGERY("Nervous system", 61000, 64999),
	OPHTHALMOLOGY("Eyes", 65091, 68899), EARS("Ears", 69000, 69990), RADIOLOGY("Radiology", 70010, 79999),
	LABORATORY("Laboratory and pathology", 80047, 89398), PSYCHIATRY("Psychiatry", 90785, 90899),
	EYE_MEDICINE("Eyes", 92002, 92499), CARDIOLOGY("Cardiology", 92920, 93799),
	PULMONARY("Nose, throat and lungs", 94002, 94799), NEUROLOGY("Nervous system", 95700, 96020),
	INFUSION("Infusion and oncology", 96360, 96549), THERAPY("Physical therapy", 97010, 97799),
	VISITS("Visits", 99202, 99499);

	private final String label;

	private final int first;

	private final int last;

	Specialty(String label, int first, int last) {
		this.label = label;
		this.first = first;
		this.last = last;
	}

	/** Words on a page; two ranges of one field share them. */
	String label() {
		return this.label;
	}

	static Optional<Specialty> of(String code) {
		if (!code.matches("\\d{5}")) {
			return Optional.empty();
		}
		int number = Integer.parseInt(code);
		for (Specialty each : values()) {
			if (number >= each.first && number <= each.last) {
				return Optional.of(each);
			}
		}
		return Optional.empty();
	}

}

package org.caseconsultant.catalog.starter;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.caseconsultant.catalog.AddOnCode;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.FeeScheduleRow;
import org.caseconsultant.catalog.MueLimit;
import org.caseconsultant.catalog.PtpEdit;

/**
 * Everything the starter catalog holds, read once and immutable.
 *
 * @param release name of the release
 * @param entries entries of each code set by code, in code order
 * @param synonyms what a word or abbreviation stands for
 * @param ptp edits by {@code columnOne/columnTwo}
 * @param mue unit limits by code
 * @param addOns add-on codes by code
 * @param feeSchedule fee schedule rows by code
 */
public record StarterTables(String release, Map<CodeSystem, Map<String, CatalogEntry>> entries,
		Map<String, List<String>> synonyms, Map<String, PtpEdit> ptp, Map<String, MueLimit> mue,
		Map<String, AddOnCode> addOns, Map<String, FeeScheduleRow> feeSchedule) {

	/**
	 * Reads the tables that come with the product.
	 * @return the tables
	 * @throws BadRowException for a row that cannot be used
	 */
	public static StarterTables read() {
		StarterRelease release = StarterRelease.read();
		FigureTable figures = new FigureTable(release);
		Map<String, String> rationales = FigureTable.rationales(CsvTable.resource("ptp-rationale.csv"));
		return new StarterTables(release.name(), entries(release), SynonymTable.read(CsvTable.resource("synonyms.csv")),
				figures.ptp(CsvTable.resource("ptp.csv"), rationales), figures.mue(CsvTable.resource("mue.csv")),
				figures.addOn(CsvTable.resource("add-on.csv")),
				figures.feeSchedule(CsvTable.resource("fee-schedule.csv")));
	}

	/**
	 * Stands for the content of the tables, without reading them.
	 * @return SHA-256 over their bytes, hexadecimal
	 */
	public static String fingerprint() {
		return CsvTable.fingerprint(List.of("release.properties", "cpt.csv", "cpt-more.csv", "hcpcs.csv", "icd10cm.csv",
				"modifiers.csv", "place-of-service.csv", "ptp.csv", "mue.csv", "add-on.csv", "fee-schedule.csv"));
	}

	/**
	 * What words and abbreviations stand for.
	 * @return meanings by term
	 * @throws BadRowException for a row that cannot be used
	 */
	public static Map<String, List<String>> synonymTable() {
		return SynonymTable.read(CsvTable.resource("synonyms.csv"));
	}

	private static Map<CodeSystem, Map<String, CatalogEntry>> entries(StarterRelease release) {
		EntryTable reading = new EntryTable(release);
		Map<CodeSystem, Map<String, CatalogEntry>> entries = new EnumMap<>(CodeSystem.class);
		for (CodeSystem system : EnumSet.complementOf(EnumSet.of(CodeSystem.ICD10PCS))) {
			Map<String, CatalogEntry> byCode = new TreeMap<>(reading.read(system, CsvTable.resource(file(system))));
			if (system == CodeSystem.CPT) {
				byCode.putAll(reading.more(CsvTable.resource("cpt-more.csv")));
			}
			entries.put(system, Collections.unmodifiableMap(byCode));
		}
		return Collections.unmodifiableMap(entries);
	}

	private static String file(CodeSystem system) {
		return switch (system) {
			case CPT -> "cpt.csv";
			case HCPCS -> "hcpcs.csv";
			case ICD10CM -> "icd10cm.csv";
			case ICD10PCS -> "icd10pcs.csv";
			case MODIFIER -> "modifiers.csv";
			case PLACE_OF_SERVICE -> "place-of-service.csv";
		};
	}

}

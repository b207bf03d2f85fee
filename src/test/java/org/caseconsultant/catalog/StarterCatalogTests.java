package org.caseconsultant.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caseconsultant.catalog.starter.StarterTables;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Guards what the starter catalog promises: its size, its neighbours, and that its texts
 * are our own.
 */
class StarterCatalogTests {

	private static final Catalog CATALOG = StarterCatalog.load();

	private static final StarterTables TABLES = StarterTables.read();

	/** Wording of the official descriptors of the AMA. */
	private static final List<String> OFFICIAL_WORDING = List.of("list separately in addition to",
			"(separate procedure)", "or other qualified health care professional", "; initial");

	private static final List<String> FILES = List.of("cpt.csv", "cpt-more.csv", "hcpcs.csv", "icd10cm.csv",
			"modifiers.csv", "place-of-service.csv", "synonyms.csv", "ptp.csv", "ptp-rationale.csv", "mue.csv",
			"add-on.csv", "fee-schedule.csv", "release.properties");

	private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

	@Test
	void describesProceduresInTwoOrThreeSentences() {
		List<CatalogEntry> procedures = entries(CodeSystem.CPT).stream()
			.filter((entry) -> entry.source().file().equals("catalog/cpt.csv"))
			.toList();

		assertThat(procedures).hasSizeGreaterThanOrEqualTo(250);
		assertThat(procedures).allSatisfy((entry) -> {
			assertThat(sentences(entry.description())).as(entry.code()).isBetween(2L, 3L);
			assertThat(entry.family()).isNotBlank();
			assertThat(entry.terms()).as(entry.code()).isNotEmpty();
		});
		assertThat(procedures).extracting(CatalogEntry::description).doesNotHaveDuplicates();
	}

	@Test
	void coversTheFamiliesOfAnOffice() {
		Set<String> families = entries(CodeSystem.CPT).stream().map(CatalogEntry::family).collect(Collectors.toSet());

		assertThat(families).contains("office-visit", "chemotherapy", "infusion", "injection", "hydration",
				"vaccine-administration", "wound-repair", "stress-test", "lesion-excision", "laboratory", "radiology",
				"anesthesia", "physical-therapy", "psychotherapy", "critical-care");
	}

	@Test
	void knowsDrugsWithTheirBillingUnit() {
		Collection<CatalogEntry> supplies = entries(CodeSystem.HCPCS);

		assertThat(supplies).hasSizeGreaterThanOrEqualTo(250);
		assertThat(supplies.stream().flatMap((entry) -> entry.drugUnit().stream())).hasSizeGreaterThanOrEqualTo(100)
			.allSatisfy((unit) -> assertThat(unit.amount()).isPositive())
			.allSatisfy((unit) -> assertThat(unit.drug()).isEqualTo(unit.drug().toLowerCase(Locale.ROOT)));
	}

	@Test
	void coversAllChaptersOfDiagnoses() {
		Set<String> letters = entries(CodeSystem.ICD10CM).stream()
			.map((entry) -> entry.code().substring(0, 1))
			.collect(Collectors.toCollection(TreeSet::new));

		assertThat(entries(CodeSystem.ICD10CM)).hasSizeGreaterThanOrEqualTo(800);
		assertThat(String.join("", letters)).isEqualTo(LETTERS);
	}

	@Test
	void knowsModifiersAndPlacesOfService() {
		assertThat(List.of("25", "59", "26", "TC", "50", "LT", "RT", "XE", "XS", "XP", "XU", "JW", "JZ"))
			.allSatisfy((code) -> assertThat(CATALOG.find(CodeSystem.MODIFIER, code)).as(code).isPresent());
		assertThat(List.of("02", "10", "11", "19", "21", "22", "23", "24"))
			.allSatisfy((code) -> assertThat(CATALOG.find(CodeSystem.PLACE_OF_SERVICE, code)).as(code).isPresent());
	}

	@Test
	void holdsTheCodesOfTheExampleAndTheirNeighbours() {
		Stream<String> procedures = Stream.of("96413", "96415", "96417", "96409", "96411", "96375", "96374", "96365",
				"96366", "96360", "96361", "90471", "90472", "93015", "12001", "12002");

		assertThat(procedures).allMatch((code) -> CATALOG.find(CodeSystem.CPT, code).isPresent());
		assertThat(Stream.of("J9045", "J9267", "J2469", "J7030"))
			.allMatch((code) -> CATALOG.find(CodeSystem.HCPCS, code).orElseThrow().drugUnit().isPresent());
		assertThat(Stream.of("Z23", "E11.42", "Z79.4", "S01.01XA"))
			.allMatch((code) -> CATALOG.find(CodeSystem.ICD10CM, code).orElseThrow().billable());
	}

	@Test
	void repeatsNoOfficialWording() throws IOException {
		for (String file : FILES) {
			assertThat(officialWording(text(file))).as(file).isEmpty();
		}
	}

	@Test
	void recognisesOfficialWording() {
		assertThat(officialWording("Each further hour (List separately in addition to code)")).hasSize(1);
		assertThat(officialWording("Look into the knee (Separate procedure)")).hasSize(1);
		assertThat(officialWording("a physician or other qualified health care professional; Initial hour")).hasSize(2);
	}

	@Test
	void findsACodeInAnyUsualSpelling() {
		assertThat(CATALOG.find(CodeSystem.ICD10CM, "e1142")).isEqualTo(CATALOG.find(CodeSystem.ICD10CM, "E11.42"));
		assertThat(CATALOG.find(CodeSystem.ICD10CM, " s01.01xa ").orElseThrow().code()).isEqualTo("S01.01XA");
		assertThat(CATALOG.find(CodeSystem.HCPCS, "j9045").orElseThrow().code()).isEqualTo("J9045");
		assertThat(CATALOG.find(CodeSystem.CPT, "E11.42")).isEmpty();
		assertThat(CATALOG.find(CodeSystem.CPT, "")).isEmpty();
	}

	@Test
	void listsTheCodesBelowAHeading() {
		assertThat(CATALOG.children(CodeSystem.ICD10CM, "e114")).extracting(CatalogEntry::code)
			.contains("E11.40", "E11.41", "E11.42", "E11.43", "E11.44", "E11.49")
			.isSorted();
		assertThat(CATALOG.children(CodeSystem.ICD10CM, "S01.01")).extracting(CatalogEntry::code).contains("S01.01XA");
		assertThat(CATALOG.children(CodeSystem.ICD10CM, "E11.42")).isEmpty();
		assertThat(CATALOG.children(CodeSystem.CPT, "96413")).isEmpty();
	}

	@Test
	void givesEveryHeadingABillableCode() {
		assertThat(entries(CodeSystem.ICD10CM).stream().filter((entry) -> !entry.billable()))
			.allMatch(StarterCatalogTests::leadsToABillableCode);
	}

	@Test
	void findsAnEditInEitherOrder() {
		PtpEdit edit = CATALOG.ptp("96409", "96413").orElseThrow();

		assertThat(edit).isEqualTo(CATALOG.ptp("96413", "96409").orElseThrow());
		assertThat(edit.columnOne()).isEqualTo("96413");
		assertThat(edit.columnTwo()).isEqualTo("96409");
		assertThat(edit.indicator()).isEqualTo(ModifierIndicator.ALLOWED);
		assertThat(edit.effective()).isEqualTo(LocalDate.of(2024, 7, 1));
		assertThat(edit.source())
			.hasToString("NCCI PTP practitioner edits ccipra-v302r0, v30.2, from 2024-07-01, row 96413/96409");
		assertThat(CATALOG.ptp("96413", "96413")).isEmpty();
	}

	@Test
	void knowsPrimariesOfAnAddOnCode() {
		AddOnCode hours = CATALOG.addOn("96415").orElseThrow();

		assertThat(hours.type()).isEqualTo(1);
		assertThat(hours.primaries()).contains("96413");
		assertThat(CATALOG.addOn("96413")).isEmpty();
	}

	@Test
	void knowsUnitLimitsAndFeeScheduleIndicators() {
		assertThat(CATALOG.mue("96413").orElseThrow().units()).isOne();
		assertThat(CATALOG.mue("j9045").orElseThrow().source().row()).isEqualTo("J9045");
		assertThat(CATALOG.feeSchedule("12001").orElseThrow().globalDays()).isEqualTo("000");
		assertThat(CATALOG.feeSchedule("99999")).isEmpty();
	}

	@Test
	void loadsQuickly() {
		long start = System.nanoTime();
		Catalog catalog = StarterCatalog.load();
		long loaded = System.nanoTime();
		catalog.search(CatalogQuery.of("flu shot", 1));
		System.out.printf("load: %d ms, until the first answer: %d ms%n", (loaded - start) / 1_000_000,
				(System.nanoTime() - start) / 1_000_000);

		assertThat(catalog.release()).isEqualTo("starter 2024 Q3");
		assertThat(loaded - start).isLessThan(5_000_000_000L);
	}

	private static boolean leadsToABillableCode(CatalogEntry heading) {
		return CATALOG.children(CodeSystem.ICD10CM, heading.code())
			.stream()
			.anyMatch((entry) -> entry.billable() || leadsToABillableCode(entry));
	}

	private static Collection<CatalogEntry> entries(CodeSystem system) {
		return TABLES.entries().getOrDefault(system, Map.of()).values();
	}

	private static long sentences(String text) {
		return Stream.of(text.split("(?<=[.?!])\\s+(?=[A-Z0-9])")).filter((sentence) -> !sentence.isBlank()).count();
	}

	private static List<String> officialWording(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		return OFFICIAL_WORDING.stream().filter(lower::contains).toList();
	}

	private static String text(String file) throws IOException {
		try (InputStream stream = StarterCatalog.class.getResourceAsStream("/catalog/" + file)) {
			return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}

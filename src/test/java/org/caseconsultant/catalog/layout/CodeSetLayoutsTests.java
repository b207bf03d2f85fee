package org.caseconsultant.catalog.layout;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Reads an invented file of each form.
 */
class CodeSetLayoutsTests {

	static List<InventedSets> all() {
		return InventedSets.all();
	}

	@ParameterizedTest
	@MethodSource("all")
	void recognisesEachFormByOneLayout(InventedSets set) throws IOException {
		List<Layout> layouts = layouts(set.file());

		assertThat(layouts).hasSize(1);
		assertThat(layouts.get(0).recognise(set.file()).orElseThrow().kind()).isEqualTo(set.kind());
		assertThat(read(set.file())).hasSize(set.rows());
	}

	@ParameterizedTest
	@MethodSource("all")
	void recognisesEachFormByItsContent(InventedSets set) throws IOException {
		boolean named = set.name().matches("LONG.*");
		SourceFile file = InventedFile.text(named ? "long" + set.name().substring(4) : "file.bin", set.content());

		assertThat(layouts(file)).hasSize(1);
		assertThat(layouts(file).get(0).recognise(file).orElseThrow().kind()).isEqualTo(set.kind());
	}

	@ParameterizedTest
	@MethodSource("all")
	void refusesSwappedColumns(InventedSets set) throws IOException {
		Layout layout = layouts(set.file()).get(0);

		assertThat(set.swapped()).isNotEqualTo(set.content());
		assertThatExceptionOfType(BadFileException.class)
			.isThrownBy(() -> layout.read(InventedFile.text(set.name(), set.swapped()), (row) -> {
			}))
			.withMessageMatching("(?s)" + Pattern.quote(set.name()) + "(, line \\d+.*|: holds no .*)");
	}

	@Test
	void tellsEditionsOfDiagnoses() throws IOException {
		String line = "00001 A00     0 %-60s Invented\n".formatted("Invented");

		assertThat(recognise(InventedFile.text("icd10cm-order-Jan-2021.txt", line)))
			.isEqualTo(Edition.fiscal("FY 2021 January").of(CatalogKind.ICD10CM_ORDER));
		assertThat(recognise(InventedFile.text("icd10cm-order-Jan-2021.txt", line)).effectiveOn())
			.hasValue(LocalDate.of(2021, 1, 1));
		assertThat(recognise(InventedFile.text("icd10cm-order-April-1-2026.txt", line)).edition())
			.isEqualTo("FY2026 April update");
		assertThat(recognise(InventedFile.text("icd10cm_order_2025.txt", line)).effectiveOn())
			.hasValue(LocalDate.of(2024, 10, 1));
		assertThat(recognise(InventedFile.text("order.txt", line)).effectiveOn()).isEmpty();
		assertThat(layouts(InventedFile.text("icd10cm_order_addenda_2025.txt", line))).isEmpty();
	}

	@Test
	void keepsNotesInTheOrderOfTheTabularList() throws IOException {
		assertThat(read(CatalogKind.ICD10CM_TABULAR))
			.extracting((row) -> row.line() + " " + row.code() + "/" + row.partner() + " " + row.values())
			.contains("4 1/ {note=chapter, text=Invented illnesses (A00-B99), level=0}",
					"5 1/1 {note=excludes2, text=others (C00-D49, K50.-), codes=C00-D49 K50.-}",
					"7 A00-A09/ {note=section, text=Some (A00-A09), level=1, parent=1}",
					"8 A00/ {note=title, text=First, level=2, parent=A00-A09}", "8 A00/2 {note=includes, text=two}",
					"10 A00/4 {note=sevenChr, text=initial, character=A}",
					"12 A00.0/2 {note=useAdditional, text=b (Z16.1-), codes=Z16.1-, block=2}",
					"13 B20-B20/ {note=section, text=One (B20), level=1, parent=1}",
					"14 B20/1 {note=excludes1, text=x}");
	}

	@Test
	void keepsThePathOfIndexTerms() throws IOException {
		assertThat(read(CatalogKind.ICD10CM_INDEX)).extracting((row) -> row.code() + " " + row.values())
			.containsExactly("A00.0 {path=Ache NEC, level=0, nemod=(dull)}",
					"K50 {path=Ache NEC | arm, level=1, printed=K50.-, seeAlso=Pain}",
					"M1A.0 {path=Ache NEC | arm | left, level=2, manifestation=N08}",
					" {path=Ache NEC | leg, level=1, see=Pain, leg}", " {path=(only), level=0, nemod=(only)}");
		assertThat(read(CatalogKind.ICD10CM_EXTERNAL_INDEX)).extracting(CatalogRow::values)
			.first()
			.hasToString("{path=Fall, level=0, seecat=W01}");
	}

	@Test
	void namesTheColumnsOfDrugsAndNeoplasms() throws IOException {
		assertThat(read(CatalogKind.ICD10CM_DRUGS)).extracting((row) -> row.code() + " " + row.value("column"))
			.containsExactly("T99.0X1 accidental", "T99.0X2 selfHarm", "T99.0X3 assault", "T99.0X4 undetermined",
					"T99.0X5 adverse", "T99.0X6 underdosing", "T99.1X1 accidental", " ");
		assertThat(read(CatalogKind.ICD10CM_NEOPLASMS)).extracting((row) -> row.code() + " " + row.value("column"))
			.containsExactly("C80.1 malignantPrimary", "C79.8 malignantSecondary", "D36.9 benign", "D48.9 uncertain",
					"D49.9 unspecified");
	}

	@Test
	void spellsCrosswalksWithDots() throws IOException {
		assertThat(read(CatalogKind.GEM_ICD9_TO_ICD10))
			.extracting((row) -> row.code() + ">" + row.partner() + row.values())
			.containsExactly("001.0>A00.0{flags=00000}", "E800.0>V80.9XXA{flags=10000}", "V91.99>{flags=11000}");
	}

	@Test
	void readsTheListsOfTheCodeEditor() throws IOException {
		SourceFile text = InventedSets.all()
			.stream()
			.filter((set) -> set.name().equals("mce.txt"))
			.findFirst()
			.orElseThrow()
			.file();

		assertThat(read(text)).extracting((row) -> row.code() + " " + row.value("conflict"))
			.containsExactly("P00.0 newborn", "Z00.121 pediatric", "O10.0 female", "N40 male");
		assertThat(recognise(text))
			.isEqualTo(new Layout.Recognised(CatalogKind.CODE_EDITOR, "v42", Optional.of(LocalDate.of(2024, 10, 1))));
	}

	@Test
	void readsSmallTables() throws IOException {
		assertThat(read(CatalogKind.PLACE_OF_SERVICE)).extracting(CatalogRow::code)
			.containsExactly("01", "11", "27", "28", "29", "30");
		assertThat(read(CatalogKind.ANESTHESIA_BASE)).extracting((row) -> row.code() + row.values())
			.containsExactly("00100{units=5}", "01999{units=12}");
		assertThat(read(CatalogKind.OWN_TABLE))
			.extracting((row) -> row.code() + " " + row.from() + " " + row.until() + " " + row.values())
			.containsExactly("A0001 2024-01-01 null {system=HCPCS, title=Invented, terms=x|y, payer=Plan}",
					"S72.001A 2024-01-01 2024-12-31 {system=ICD10CM, title=Invented, description=Text}");
	}

	@Test
	void keepsNoDescriptorOfCptNumbers() throws IOException {
		assertThat(read(CatalogKind.OPPS_ADDENDUM_B)).extracting((row) -> row.code() + " " + row.values())
			.containsExactly("99991 {indicator=J1, apc=5072, weight=17.5, rate=1512.10}",
					"A0001 {indicator=N, short=Kept}");
		assertThat(read(CatalogKind.HCPCS)).filteredOn((row) -> row.code().equals("99991"))
			.singleElement()
			.satisfies((row) -> assertThat(row.values()).doesNotContainKeys("long", "short"));
	}

	@Test
	void readsLicensedDescriptors() throws IOException {
		List<CatalogRow> rows = new ArrayList<>();
		for (InventedSets set : InventedSets.all()) {
			if (set.kind() == CatalogKind.CPT_DESCRIPTORS) {
				rows.addAll(read(set.file()));
			}
		}
		assertThat(rows).extracting((row) -> row.code() + " " + row.values())
			.containsExactly("99991 {long=Invented service}", "9991T {long=Another invented service}",
					"99991 {long=Invented service that goes on}", "9991T {long=Another invented service}",
					"99991 {consumer=Invented}", "99992 {consumer=Also invented}");
	}

	private static List<CatalogRow> read(CatalogKind kind) throws IOException {
		return read(InventedSets.all().stream().filter((set) -> set.kind() == kind).findFirst().orElseThrow().file());
	}

	private static List<CatalogRow> read(SourceFile file) throws IOException {
		List<CatalogRow> rows = new ArrayList<>();
		layouts(file).get(0).read(file, rows::add);
		return rows;
	}

	private static Layout.Recognised recognise(SourceFile file) throws IOException {
		return layouts(file).get(0).recognise(file).orElseThrow();
	}

	private static List<Layout> layouts(SourceFile file) throws IOException {
		List<Layout> layouts = new ArrayList<>();
		for (Layout layout : CodeSetLayouts.all()) {
			if (layout.recognise(file).isPresent()) {
				layouts.add(layout);
			}
		}
		return layouts;
	}

}

package org.caseconsultant.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.catalog.Validity;
import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.Layout;
import org.caseconsultant.catalog.layout.Layouts;
import org.caseconsultant.catalog.layout.SourceFile;
import org.caseconsultant.catalog.names.DiagnosisNames;
import org.caseconsultant.catalog.starter.StarterTables;

/**
 * Builds an index from the published files, and from the own entries for the code sets
 * without files. A command too: {@code PublishedIndex DATA FOLDER}.
 */
final class PublishedIndex {

	private static final List<String> NAMES = List.of("icd10cm_tabular_2021.xml", "icd10cm_index_2025.xml",
			"icd10cm_eindex_2026.xml", "icd10cm_drug_2026.xml", "icd10cm_neoplasm_2026.xml");

	private static final Map<CatalogKind, CodeSystem> SYSTEMS = Map.of(CatalogKind.ICD10CM_ORDER, CodeSystem.ICD10CM,
			CatalogKind.ICD10PCS_ORDER, CodeSystem.ICD10PCS, CatalogKind.HCPCS, CodeSystem.HCPCS);

	private final Path data;

	private final DiagnosisNames names = new DiagnosisNames();

	PublishedIndex(Path data) {
		this.data = data;
	}

	/**
	 * Builds an index.
	 * @param arguments folder of the published files, folder of the index
	 * @throws IOException if a folder cannot be used
	 */
	public static void main(String[] arguments) throws IOException {
		new PublishedIndex(Path.of(arguments[0])).build(Path.of(arguments[1]), true);
	}

	/** Builds the index of diagnoses, or of all code sets. */
	void build(Path folder, boolean all) throws IOException {
		StarterTables own = StarterTables.read();
		for (String name : NAMES) {
			read("icd10cm/" + name, this.names::add);
		}
		try (CatalogIndexBuilder builder = CatalogIndexBuilder.create(folder)) {
			builder.synonyms(own.synonyms());
			builder.synonyms(this.names.synonyms());
			read("icd10cm/icd10cm_order_2025.txt", (kind, row) -> add(builder, kind, row));
			if (all) {
				read("icd10pcs/icd10pcs_order_2024.txt", (kind, row) -> add(builder, kind, row));
				read("hcpcs/HCPC2025_OCT_ANWEB.txt", (kind, row) -> add(builder, kind, row));
				for (CodeSystem system : List.of(CodeSystem.CPT, CodeSystem.PLACE_OF_SERVICE)) {
					for (CatalogEntry entry : own.entries().getOrDefault(system, Map.of()).values()) {
						builder.add(entry, List.of());
					}
				}
			}
		}
	}

	private void read(String name, Rows rows) throws IOException {
		SourceFile file = SourceFile.of(this.data.resolve(name));
		for (Layout layout : Layouts.published().all()) {
			Optional<Layout.Recognised> recognised = layout.recognise(file);
			if (recognised.isPresent()) {
				layout.read(file, (row) -> rows.take(recognised.get().kind(), row));
				return;
			}
		}
		throw new IOException("no layout knows " + name);
	}

	private void add(CatalogIndexBuilder builder, CatalogKind kind, CatalogRow row) {
		boolean modifier = kind == CatalogKind.HCPCS && row.code().length() == 2;
		CodeSystem system = modifier ? CodeSystem.MODIFIER : SYSTEMS.getOrDefault(kind, CodeSystem.ICD10CM);
		boolean billable = !row.value("billable").equals("0");
		CatalogEntry entry = new CatalogEntry(system, row.code(), row.value("long"), row.value("short"), "", "",
				billable, List.of(), Optional.empty(), Validity.ALWAYS, new SourceRow("file", "edition", row.code()));
		try {
			builder.add(entry, (system == CodeSystem.ICD10CM) ? this.names.of(row.code()) : List.of());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@FunctionalInterface
	private interface Rows {

		void take(CatalogKind kind, CatalogRow row);

	}

}

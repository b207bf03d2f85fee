package org.caseconsultant.catalog.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.icd.TabularTree;
import org.caseconsultant.catalog.release.CatalogRelease;
import org.caseconsultant.catalog.release.TableRow;

import org.springframework.stereotype.Component;

/**
 * Reads what the tables say about diagnosis codes.
 */
@Component
class DiagnosisReader {

	private final PartReader parts;

	private final TabularPaths paths;

	DiagnosisReader(PartReader parts, TabularPaths paths) {
		this.parts = parts;
		this.paths = paths;
	}

	/** Returns the rows of the tabular list from the code to its chapter. */
	List<TableRow> path(CodeOnDay code) {
		return code.isDiagnosis()
				? this.paths.release(code).map((release) -> this.paths.rows(release, code)).orElse(List.of())
				: List.of();
	}

	Optional<DiagnosisRules> of(CodeOnDay code, List<TableRow> path) {
		if (!code.isDiagnosis()) {
			return Optional.empty();
		}
		Part<Instruction> notes = this.parts.from(CatalogKind.ICD10CM_TABULAR, code.on(),
				(release) -> Part.of(release, instructions(path, code)));
		Part<SeventhCharacter> characters = this.parts.from(CatalogKind.ICD10CM_TABULAR, code.on(),
				(release) -> characters(release, path, code));
		return Optional.of(new DiagnosisRules(notes, characters, this.parts.byCode(CatalogKind.CODE_EDITOR, code,
				(row) -> new DiagnosisRules.Conflict(row.value("conflict"), row.source()))));
	}

	private static List<Instruction> instructions(List<TableRow> path, CodeOnDay code) {
		return path.stream()
			.filter((row) -> !TabularPaths.isElement(row) && !row.value("note").equals("sevenChr"))
			.map((row) -> instruction(row, code))
			.toList();
	}

	private static Instruction instruction(TableRow row, CodeOnDay code) {
		List<String> codes = Arrays.stream(row.value("codes").split(" ")).filter((each) -> !each.isEmpty()).toList();
		return new Instruction(row.value("note"), row.value("text"), row.row().code(),
				!row.row().code().equals(code.code()), codes, row.source());
	}

	private static Part<SeventhCharacter> characters(CatalogRelease release, List<TableRow> path, CodeOnDay code) {
		Map<String, String> characters = TabularTree.of(path.stream().map(TableRow::row))
			.seventhCharacters(code.code());
		return Part.of(release,
				characters.entrySet()
					.stream()
					.map((each) -> new SeventhCharacter(each.getKey(), each.getValue()))
					.toList());
	}

}

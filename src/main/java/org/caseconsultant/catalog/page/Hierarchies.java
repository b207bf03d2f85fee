package org.caseconsultant.catalog.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.release.CatalogRelease;
import org.caseconsultant.catalog.release.TableRow;

import org.springframework.stereotype.Component;

/**
 * Finds the codes around a code.
 */
@Component
class Hierarchies {

	private static final int CATEGORY = 3;

	private final PartReader parts;

	Hierarchies(PartReader parts) {
		this.parts = parts;
	}

	/** Collects them; the path comes from the tabular list, nearest element first. */
	Hierarchy of(CodeOnDay code, Catalog catalog, List<TableRow> path) {
		List<CodeNode> children = catalog.children(code.system(), code.code()).stream().map(CodeNode::of).toList();
		return new Hierarchy(parents(code, catalog, path), children, beside(code, catalog, false),
				beside(code, catalog, true));
	}

	private static List<CodeNode> parents(CodeOnDay code, Catalog catalog, List<TableRow> path) {
		if (!code.isDiagnosis()) {
			return List.of();
		}
		List<CodeNode> parents = new ArrayList<>();
		for (int length = code.code().length() - 1; length >= CATEGORY; length--) {
			String beginning = code.code().substring(0, length);
			catalog.find(code.system(), beginning)
				.filter((entry) -> entry.code().equals(beginning))
				.ifPresent((entry) -> parents.add(CodeNode.of(entry)));
		}
		path.stream()
			.filter((row) -> row.value("note").matches("chapter|section"))
			.forEach(
					(row) -> parents.add(new CodeNode(CodeSystem.ICD10CM, row.row().code(), row.value("text"), false)));
		Collections.reverse(parents);
		return parents;
	}

	private Optional<CodeNode> beside(CodeOnDay code, Catalog catalog, boolean after) {
		return release(code).stream()
			.flatMap((release) -> this.parts.tables().beside(release, code.code(), after).stream())
			.flatMap((each) -> catalog.find(code.system(), each).stream())
			.filter((entry) -> !entry.code().equals(code.code()))
			.findFirst()
			.map(CodeNode::of);
	}

	private Optional<CatalogRelease> release(CodeOnDay code) {
		return CodeSetTables.of(code.system())
			.flatMap((kind) -> this.parts.tables().holding(kind, code.on()))
			.or(() -> this.parts.tables().holding(CatalogKind.OWN_TABLE, code.on()));
	}

}

package org.caseconsultant.catalog.page;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.release.TableRow;

import org.springframework.stereotype.Component;

/**
 * Tells whether a code holds and, where the data say so, what came in its place: the
 * cross-references of HCPCS and the column {@code replacedBy} of own tables.
 */
@Component
class Statuses {

	private static final int CROSS_REFERENCES = 5;

	private final PartReader parts;

	Statuses(PartReader parts) {
		this.parts = parts;
	}

	CodeStatus of(CatalogEntry entry, CodeOnDay code) {
		CodeStatus.State state = state(entry, code);
		List<String> replacedBy = (state == CodeStatus.State.ENDED) ? replacedBy(code) : List.of();
		return new CodeStatus(state, entry.billable(), entry.validity().from(), entry.validity().until(), replacedBy,
				entry.source());
	}

	private static CodeStatus.State state(CatalogEntry entry, CodeOnDay code) {
		if (entry.validity().contains(code.on())) {
			return CodeStatus.State.VALID;
		}
		return entry.validity().until().filter(code.on()::isAfter).isPresent() ? CodeStatus.State.ENDED
				: CodeStatus.State.NOT_YET;
	}

	private List<String> replacedBy(CodeOnDay code) {
		Set<String> codes = new LinkedHashSet<>();
		if (code.system() == CodeSystem.HCPCS) {
			this.parts.nearest(CatalogKind.HCPCS, code, (row) -> true).ifPresent((row) -> addReferences(row, codes));
		}
		this.parts.nearest(CatalogKind.OWN_TABLE, code, (row) -> isNamed(row, code))
			.ifPresent((row) -> Arrays.stream(row.value("replacedby").split("[|,; ]+")).forEach(codes::add));
		return codes.stream().filter((each) -> !each.isBlank()).toList();
	}

	private static boolean isNamed(TableRow row, CodeOnDay code) {
		return row.value("system").equals(code.system().name()) && !row.value("replacedby").isEmpty();
	}

	private static void addReferences(TableRow row, Set<String> codes) {
		IntStream.rangeClosed(1, CROSS_REFERENCES).forEach((number) -> codes.add(row.value("xref" + number)));
	}

}

package org.caseconsultant.catalog.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.release.TableRow;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Collects the texts about a code that the descriptor policy lets be seen.
 */
@Component
class Descriptions {

	private final PartReader parts;

	private final DescriptorPolicy policy;

	Descriptions(PartReader parts, @Value("${caseconsultant.catalog.cpt-descriptors:own}") String policy) {
		this.parts = parts;
		this.policy = DescriptorPolicy.valueOf(policy.strip().toUpperCase(Locale.ROOT));
	}

	List<Description> of(CodeOnDay code) {
		List<Description> texts = new ArrayList<>();
		CodeSetTables.of(code.system())
			.flatMap((kind) -> this.parts.nearest(kind, code, (row) -> true))
			.ifPresent((row) -> add(texts, row, Description.Origin.PUBLISHED, "long", "short", "name", "description"));
		this.parts.nearest(CatalogKind.OWN_TABLE, code, (row) -> row.value("system").equals(code.system().name()))
			.ifPresent((row) -> add(texts, row, Description.Origin.OWN, "title", "description", "terms"));
		if (code.system() == CodeSystem.CPT && this.policy != DescriptorPolicy.OWN) {
			this.parts.nearest(CatalogKind.CPT_DESCRIPTORS, code, (row) -> true)
				.ifPresent(
						(row) -> add(texts, row, Description.Origin.LICENSED, "long", "medium", "short", "consumer"));
		}
		return texts;
	}

	private void add(List<Description> texts, TableRow row, Description.Origin origin, String... columns) {
		Audience audience = (origin == Description.Origin.LICENSED) ? this.policy.audience() : Audience.EVERYBODY;
		for (String column : columns) {
			if (!row.value(column).isEmpty()) {
				texts
					.add(new Description(column, row.value(column).replace("|", ", "), origin, audience, row.source()));
			}
		}
	}

	/** The notice that must stand beside a CPT number. */
	Optional<String> notice(CodeOnDay code) {
		return (code.system() == CodeSystem.CPT) ? Optional.of(this.policy.notice()) : Optional.empty();
	}

}

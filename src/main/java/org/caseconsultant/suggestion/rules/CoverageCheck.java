package org.caseconsultant.suggestion.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogTable;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.CoverageArticle;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.NamedCode;

/**
 * Whether a coverage article lists one of the diagnoses for the procedure (billing and
 * coding articles of the Medicare contractors; Medicare Program Integrity Manual, chapter
 * 13). Without an article nothing is said, unless necessity is asked about.
 */
final class CoverageCheck {

	private static final Pattern NECESSITY = Pattern.compile(
			"\\b(?:medical(?:ly)? necess\\w+|lcd|ncd|coverage (?:article|determination|policy)|(?:co|pr|oa|pi)?[- ]?(?:50|11) denial|co[- ]?(?:50|11)|pr[- ]?50)\\b");

	private static final int MOST = 3;

	private CoverageCheck() {
	}

	static List<Verdict> check(Claim claim) {
		List<String> procedures = claim.namedProcedures();
		if (claim.catalog().loaded(CatalogTable.COVERAGE) == Catalog.Loaded.NO) {
			boolean asked = claim.facts().says(NECESSITY);
			return asked ? List.of(NotChecked.verdict(Finding.Kind.COVERAGE, procedures, "Medical necessity",
					"coverage articles", Manuals.NECESSITY)) : List.of();
		}
		List<String> diagnoses = claim.named()
			.stream()
			.filter((code) -> code.system() == CodeSystem.ICD10CM)
			.map(NamedCode::code)
			.distinct()
			.toList();
		List<Verdict> verdicts = new ArrayList<>();
		if (!diagnoses.isEmpty()) {
			procedures.forEach((code) -> verdicts.addAll(check(claim, code, diagnoses)));
		}
		return verdicts;
	}

	private static List<Verdict> check(Claim claim, String procedure, List<String> diagnoses) {
		List<CoverageArticle> articles = claim.catalog()
			.coverage(procedure, diagnoses)
			.stream()
			.filter((article) -> article.listsDiagnoses() || !article.refused().isEmpty())
			.toList();
		Optional<CoverageArticle> supporting = articles.stream()
			.filter((article) -> !article.supporting().isEmpty())
			.findFirst();
		return articles.stream()
			.filter((article) -> article.supporting().isEmpty())
			.limit(MOST)
			.map((article) -> verdict(procedure, diagnoses, article, supporting))
			.toList();
	}

	private static Verdict verdict(String procedure, List<String> diagnoses, CoverageArticle article,
			Optional<CoverageArticle> supporting) {
		List<String> codes = new ArrayList<>(List.of(procedure));
		codes.addAll(diagnoses);
		String title = article.title().isEmpty() ? "" : " (" + article.title() + ")";
		String list = article.refused().isEmpty() ? "lists none of " + String.join(", ", diagnoses) + " as support"
				: "lists " + String.join(", ", article.refused()) + " as not supporting it";
		String other = supporting
			.map((each) -> " Article " + each.id() + " lists " + String.join(", ", each.supporting())
					+ "; which article holds depends on the contractor.")
			.orElse("");
		return Verdict.of(Finding.Kind.COVERAGE,
				supporting.isPresent() ? Finding.Severity.INFORMS : Finding.Severity.WARNS, codes,
				"Coverage article " + article.id() + title + " has " + procedure + " and " + list + "." + other
						+ " Use another diagnosis only if the record documents it; else an ABN before the service.",
				Finding.CMS, article.source());
	}

}

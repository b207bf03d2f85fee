package org.caseconsultant.suggestion.families;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.suggestion.Suggestion;
import org.caseconsultant.suggestion.drug.Dose;
import org.caseconsultant.suggestion.drug.DrugOrder;
import org.caseconsultant.suggestion.drug.Method;
import org.caseconsultant.suggestion.ranking.Basis;
import org.caseconsultant.suggestion.ranking.Offers;
import org.caseconsultant.suggestion.ranking.Proposals;
import org.caseconsultant.suggestion.ranking.Proposer;
import org.caseconsultant.suggestion.reading.Facts;
import org.caseconsultant.suggestion.text.Assertion;
import org.caseconsultant.suggestion.text.AssertionReader;

/**
 * Proposes the HCPCS code of each drug that was given, with units when the dose is known.
 */
final class DrugProposer implements Proposer {

	private static final Map<Integer, String> SALINE = Map.of(1000, "J7030", 500, "J7040", 250, "J7050");

	private static final Pattern GIVEN = Pattern.compile(
			"\\b(?:got|gave|given|received|administered|inject\\w*|infus\\w*|hcpcs|[jq][- ]?codes?|drug codes?|bill\\w*|units)\\b");

	private final Offers offers;

	DrugProposer(Offers offers) {
		this.offers = offers;
	}

	@Override
	public Proposals propose(Basis basis) {
		List<Suggestion> suggestions = new ArrayList<>();
		for (DrugOrder order : basis.facts().drugs()) {
			if (isGiven(basis.facts(), order)) {
				offer(order, suggestions);
			}
		}
		return Proposals.of(suggestions, Set.of());
	}

	private static boolean isGiven(Facts facts, DrugOrder order) {
		boolean meant = !order.doses().isEmpty() || order.method().isPresent() || order.time().isPresent()
				|| facts.says(GIVEN);
		return meant && AssertionReader.judge(facts.text(), order.evidence()) != Assertion.NEGATED
				&& order.method().filter((m) -> m == Method.ORAL).isEmpty();
	}

	private void offer(DrugOrder order, List<Suggestion> suggestions) {
		if (order.kind() == DrugOrder.Kind.FLUID) {
			fluid(order).ifPresent(suggestions::add);
			return;
		}
		double score = order.doses().isEmpty() && order.method().isEmpty() ? 0.75 : 0.93;
		for (CatalogEntry entry : order.entries().stream().limit(3).toList()) {
			offer(order, entry, score).ifPresent(suggestions::add);
			score = 0.5;
		}
	}

	private Optional<Suggestion> offer(DrugOrder order, CatalogEntry entry, double score) {
		Optional<Integer> units = order.entry().filter(entry::equals).flatMap((e) -> order.units());
		String amount = entry.drugUnit().map((u) -> plain(u.amount()) + " " + u.unit()).orElse("one unit");
		String reason = units
			.map((count) -> order.label() + ", " + dose(order) + ": " + count + " billing units of " + amount)
			.orElse(order.label() + ": billed per " + amount + ", the dose gives the units");
		return this.offers.procedure(entry.code(), score, reason, units, List.of(order.evidence()));
	}

	private static String dose(DrugOrder order) {
		return order.doses().stream().findFirst().map((d) -> plain(d.amount()) + " " + d.unit()).orElse("no dose");
	}

	private static String plain(BigDecimal amount) {
		return amount.stripTrailingZeros().toPlainString();
	}

	private Optional<Suggestion> fluid(DrugOrder order) {
		Optional<Integer> volume = order.doses()
			.stream()
			.filter((d) -> d.unit().equals("ml"))
			.findFirst()
			.map(DrugProposer::milliliters);
		String label = order.label().toLowerCase(Locale.ROOT);
		boolean ringer = label.contains("ringer") || label.contains("lr");
		boolean saline = label.contains("saline") || label.contains("ns") || label.contains("sodium");
		String code = ringer ? "J7120"
				: volume.filter((v) -> saline).map((v) -> SALINE.getOrDefault(v, "J7030")).orElse("");
		return volume.flatMap((v) -> this.offers.procedure(code, 0.6,
				order.label() + ", " + v + " ml: the bag itself, where the payer pays for it apart", bags(code, v),
				List.of(order.evidence())));
	}

	private static Optional<Integer> bags(String code, int volume) {
		int bag = switch (code) {
			case "J7040" -> 500;
			case "J7050" -> 250;
			default -> 1000;
		};
		return Optional.of((volume + bag - 1) / bag);
	}

	private static Integer milliliters(Dose dose) {
		return dose.amount().intValue();
	}

}

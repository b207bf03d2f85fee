package org.caseconsultant.suggestion.drug;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.text.CodeMention;
import org.caseconsultant.suggestion.text.QuestionText;
import org.caseconsultant.suggestion.text.TimeMention;
import org.caseconsultant.suggestion.text.TimeReader;

/**
 * Reads the drugs and fluids of a question with dose, method and time.
 */
public final class DrugReader {

	private static final Pattern SPECIAL_FORM = Pattern.compile(
			"implant|\\beye|ophthalm|inhal|nebul|vitre|liposom|protein|bound|oral\\b|by mouth|tablet|capsule|insert|extended|preservative");

	private final AnchorReader anchors;

	/**
	 * Creates a reader.
	 * @param catalog knows the drugs
	 */
	public DrugReader(Catalog catalog) {
		this.anchors = new AnchorReader(catalog);
	}

	/**
	 * Reads all drugs and fluids.
	 * @param text the question
	 * @param codes codes that the question names; a drug code is a drug too
	 * @return in the order of the text
	 */
	public List<DrugOrder> read(QuestionText text, List<CodeMention> codes) {
		List<DrugSegment> segments = DrugSegments.of(text, this.anchors.read(text, codes));
		List<DrugOrder> orders = new ArrayList<>();
		segments.forEach((segment) -> orders.add(order(text, segment)));
		for (int i = 0; i < orders.size(); i++) {
			orders.set(i, withMethod(segments, orders, i));
		}
		return List.copyOf(orders);
	}

	private static DrugOrder order(QuestionText text, DrugSegment segment) {
		Evidence part = segment.part();
		List<Dose> doses = DoseReader.read(text, part);
		Optional<TimeMention> time = TimeReader.read(text, part).stream().findFirst();
		DrugAnchor anchor = segment.anchor();
		return new DrugOrder(anchor.evidence().words(), byDose(anchor.entries(), doses), anchor.kind(), part, doses,
				Method.in(text.lower(part)), time, anchor.evidence());
	}

	/**
	 * Several codes for one drug: the plain form first, then the one with fewest units.
	 */
	private static List<CatalogEntry> byDose(List<CatalogEntry> entries, List<Dose> doses) {
		return entries.stream()
			.sorted(Comparator.comparing(DrugReader::isSpecialForm)
				.thenComparingInt((CatalogEntry entry) -> units(entry, doses)))
			.filter((entry) -> entries.size() == 1 || !isSpecialForm(entry)
					|| entries.stream().allMatch(DrugReader::isSpecialForm))
			.toList();
	}

	/** Implants, eye drops and tablets; S codes, which Medicare does not take. */
	private static boolean isSpecialForm(CatalogEntry entry) {
		return entry.code().startsWith("S") || SPECIAL_FORM.matcher(entry.title().toLowerCase(Locale.ROOT)).find();
	}

	private static int units(CatalogEntry entry, List<Dose> doses) {
		return entry.drugUnit()
			.flatMap((unit) -> doses.stream().map((dose) -> dose.unitsOf(unit)).flatMap(Optional::stream).findFirst())
			.orElse(Integer.MAX_VALUE);
	}

	/**
	 * Two drugs of one clause share a method: "palonosetron and dexamethasone IV push".
	 */
	private static DrugOrder withMethod(List<DrugSegment> segments, List<DrugOrder> orders, int at) {
		DrugOrder order = orders.get(at);
		if (order.method().isPresent()) {
			return order;
		}
		for (int other : new int[] { at + 1, at - 1 }) {
			if (other >= 0 && other < orders.size() && segments.get(other).clause() == segments.get(at).clause()) {
				return order.by(orders.get(other).method());
			}
		}
		return order;
	}

}

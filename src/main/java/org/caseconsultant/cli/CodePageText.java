package org.caseconsultant.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caseconsultant.catalog.PtpEdit;
import org.caseconsultant.catalog.page.AddOnPair;
import org.caseconsultant.catalog.page.CodeHistory;
import org.caseconsultant.catalog.page.CodeNode;
import org.caseconsultant.catalog.page.CodePage;
import org.caseconsultant.catalog.page.CodeStatus;
import org.caseconsultant.catalog.page.DiagnosisRules;
import org.caseconsultant.catalog.page.FeeLine;
import org.caseconsultant.catalog.page.Part;
import org.caseconsultant.catalog.page.ProcedureRules;

/**
 * Prints a code page for people.
 */
final class CodePageText {

	/** Rows of a part that are printed; JSON has all of them. */
	private static final int SHOWN = 12;

	private final StringBuilder text = new StringBuilder();

	private CodePageText() {
	}

	static String of(CodePage page) {
		CodePageText text = new CodePageText();
		text.head(page);
		page.diagnosis().ifPresent(text::diagnosis);
		page.procedure().ifPresent(text::procedure);
		text.part("Coverage", page.coverage(), (each) -> each.id() + " " + each.title() + " ("
				+ String.join(", ", each.lists()) + ") " + String.join(" ", each.policies()));
		page.crosswalks()
			.forEach((part) -> text.part("Crosswalk", part, (each) -> each.from() + " -> "
					+ (each.to().isEmpty() ? "(nothing)" : each.to()) + "  " + each.remark()));
		page.history().forEach(text::history);
		return text.text.toString().stripTrailing();
	}

	private void head(CodePage page) {
		line(page.entry().system() + " " + page.entry().code() + "  " + page.entry().title());
		line("On " + page.on() + " (" + page.release() + ")");
		line("Status: " + status(page.status()) + "  [" + page.status().source() + "]");
		page.descriptions()
			.forEach((each) -> line(
					"  " + each.kind() + " (" + each.origin().name().toLowerCase(Locale.ROOT) + "): " + each.text()));
		page.notice().ifPresent(this::line);
		line("Above: " + codes(page.hierarchy().parents(), " > "));
		line("Below: " + codes(page.hierarchy().children(), ", "));
		line("Beside: " + page.hierarchy().before().map(CodeNode::code).orElse("-") + " | "
				+ page.hierarchy().after().map(CodeNode::code).orElse("-"));
	}

	private static String status(CodeStatus status) {
		String window = status.from().map((day) -> " from " + day).orElse("")
				+ status.until().map((day) -> " until " + day).orElse("");
		String replaced = status.replacedBy().isEmpty() ? ""
				: "; replaced by " + String.join(", ", status.replacedBy());
		return switch (status.state()) {
			case VALID -> (status.billable() ? "valid" : "a heading, not for claims") + window;
			case ENDED -> "ended" + window + replaced;
			case NOT_YET -> "not yet valid" + window;
		};
	}

	private static String codes(List<CodeNode> nodes, String separator) {
		return nodes.isEmpty() ? "-" : nodes.stream().map(CodeNode::code).collect(Collectors.joining(separator));
	}

	private void diagnosis(DiagnosisRules rules) {
		part("Notes", rules.instructions(),
				(each) -> each.kind() + ": " + each.text() + (each.inherited() ? "  (from " + each.owner() + ")" : ""));
		part("Seventh characters", rules.seventhCharacters(), (each) -> each.character() + " " + each.meaning());
		part("Code editor", rules.conflicts(), DiagnosisRules.Conflict::list);
	}

	private void procedure(ProcedureRules rules) {
		part("Fee schedule", rules.fees(), CodePageText::fee);
		part("Modifiers", rules.modifiers(), (each) -> each.modifier() + " " + each.use() + ", " + each.reason());
		part("PTP practitioner, denied beside it", rules.practitioner().denied(), CodePageText::edit);
		part("PTP practitioner, denies it", rules.practitioner().denying(), CodePageText::edit);
		part("PTP hospital, denied beside it", rules.hospital().denied(), CodePageText::edit);
		part("PTP hospital, denies it", rules.hospital().denying(), CodePageText::edit);
		rules.limits()
			.forEach((limit) -> part(limit.table().name(), limit, (each) -> each.units() + " units, MAI " + each.mai()
					+ " (" + each.meaning() + "), " + each.rationale()));
		part("Primaries", rules.primaries(), (each) -> or(each.primary()) + pair(each));
		part("Add-on codes", rules.addOns(), (each) -> each.addOn() + pair(each));
		part("Anaesthesia", rules.anaesthesia(), (each) -> each.values().toString());
		part("OPPS", rules.outpatient(), (each) -> each.values().toString());
	}

	private static String or(String primary) {
		return primary.isEmpty() ? "named by the contractor" : primary;
	}

	private static String pair(AddOnPair pair) {
		return ", type " + pair.type() + (pair.notes().isEmpty() ? "" : ", " + pair.notes());
	}

	private static String edit(PtpEdit edit) {
		return edit.columnOne() + "/" + edit.columnTwo() + " " + edit.indicator() + ", from " + edit.effective() + ", "
				+ edit.rationale();
	}

	private static String fee(FeeLine line) {
		String values = line.row()
			.values()
			.map((each) -> ", RVU work " + each.work() + " office " + each.nonFacilityPractice() + " facility "
					+ each.facilityPractice() + " malpractice " + each.malpractice() + " x " + each.conversionFactor())
			.orElse("");
		return (line.row().modifier().isEmpty() ? "whole service" : "modifier " + line.row().modifier()) + ": "
				+ line.indicators()
					.stream()
					.map((each) -> each.label() + " " + each.value())
					.collect(Collectors.joining(", "))
				+ values;
	}

	private void history(CodeHistory history) {
		line("History in " + history.table());
		history.editions()
			.forEach((each) -> line("  " + each.effectiveOn() + " " + each.release() + ": " + each.change()
					+ (each.details().isEmpty() ? "" : " " + each.details())));
	}

	private <T> void part(String title, Part<T> part, Function<T, String> shown) {
		line(title + (part.present() ? " [" + part.release() + "]" : ""));
		if (!part.note().isEmpty()) {
			line("  " + part.note());
		}
		part.rows().stream().limit(SHOWN).forEach((row) -> line("  " + shown.apply(row).strip()));
		if (part.total() > SHOWN) {
			line("  ... and " + (part.total() - SHOWN) + " more");
		}
	}

	private void line(String line) {
		this.text.append(line).append('\n');
	}

}

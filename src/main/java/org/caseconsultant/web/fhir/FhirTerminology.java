package org.caseconsultant.web.fhir;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

import org.caseconsultant.catalog.Catalogs;
import org.caseconsultant.catalog.page.CodePage;
import org.caseconsultant.catalog.page.CodePages;
import org.caseconsultant.catalog.page.CodeStatus;
import org.caseconsultant.catalog.page.CodeNode;
import org.caseconsultant.catalog.page.Description;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

import org.springframework.stereotype.Component;

/**
 * Looks codes up and validates them.
 */
@Component
class FhirTerminology {

	private final Catalogs catalogs;

	private final CodePages pages;

	private final Clock clock;

	FhirTerminology(Catalogs catalogs, CodePages pages, Clock clock) {
		this.catalogs = catalogs;
		this.pages = pages;
		this.clock = clock;
	}

	LocalDate day(FhirQuestion question) {
		return question.date().orElseGet(() -> LocalDate.now(this.clock.withZone(ZoneOffset.UTC)));
	}

	/** Answers {@code CodeSystem/$lookup}. */
	Parameters lookUp(FhirQuestion question) {
		FhirSystem system = FhirSystem.of(question.text("system"));
		String code = question.needed("code");
		CodePage page = page(system, code, day(question)).orElseThrow(() -> FhirFault.notFound("The code is not in "
				+ system.url() + " as far as it is loaded (" + this.catalogs.on(day(question)).release() + ")."));
		Parameters answer = new Parameters();
		answer.addParameter("name", new StringType(system.title()));
		answer.addParameter("version", new StringType(page.release()));
		answer.addParameter("display", new StringType(page.entry().title()));
		page.descriptions().forEach((text) -> designation(answer, text));
		properties(answer, page);
		return answer;
	}

	private Optional<CodePage> page(FhirSystem system, String code, LocalDate on) {
		return this.pages.of(system.system(), code, on);
	}

	private static void designation(Parameters answer, Description text) {
		Parameters.ParametersParameterComponent designation = answer.addParameter().setName("designation");
		designation.addPart().setName("language").setValue(new CodeType("en"));
		designation.addPart().setName("value").setValue(new StringType(text.text()));
	}

	private static void properties(Parameters answer, CodePage page) {
		boolean valid = page.status().state() == CodeStatus.State.VALID;
		property(answer, "inactive", new BooleanType(!valid));
		property(answer, "notSelectable", new BooleanType(!page.entry().billable()));
		page.status().from().ifPresent((day) -> property(answer, "effectiveDate", new DateTimeType(day.toString())));
		page.status().until().ifPresent((day) -> property(answer, "deprecationDate", new DateTimeType(day.toString())));
		page.status().replacedBy().forEach((code) -> property(answer, "replacedBy", new CodeType(code)));
		page.hierarchy()
			.parents()
			.stream()
			.reduce((above, below) -> below)
			.ifPresent((parent) -> property(answer, "parent", new CodeType(parent.code())));
		page.hierarchy()
			.children()
			.stream()
			.map(CodeNode::code)
			.forEach((child) -> property(answer, "child", new CodeType(child)));
	}

	private static void property(Parameters answer, String name, Type value) {
		Parameters.ParametersParameterComponent property = answer.addParameter().setName("property");
		property.addPart().setName("code").setValue(new CodeType(name));
		property.addPart().setName("value").setValue(value);
	}

	/** Answers {@code CodeSystem/$validate-code}. */
	Parameters validate(FhirQuestion question) {
		String url = question.text("url").isEmpty() ? question.text("system") : question.text("url");
		FhirSystem system = FhirSystem.of(url);
		LocalDate on = day(question);
		Optional<CodePage> page = page(system, question.needed("code"), on);
		String message = page.map((found) -> complaint(found, question)).orElse("The code is not in " + url + ".");
		Parameters answer = new Parameters();
		answer.addParameter("result", new BooleanType(message.isEmpty()));
		if (!message.isEmpty()) {
			answer.addParameter("message", new StringType(message));
		}
		page.ifPresent((found) -> answer.addParameter("display", new StringType(found.entry().title())));
		return answer;
	}

	/** Says why a known code is not valid, nothing if it is. */
	private static String complaint(CodePage page, FhirQuestion question) {
		CodeStatus status = page.status();
		if (status.state() == CodeStatus.State.ENDED) {
			String instead = status.replacedBy().isEmpty() ? "."
					: "; in its place: " + String.join(", ", status.replacedBy()) + ".";
			return "The code ended on " + status.until().map(LocalDate::toString).orElse("an earlier day") + instead;
		}
		if (status.state() == CodeStatus.State.NOT_YET) {
			return "The code begins on " + status.from().map(LocalDate::toString).orElse("a later day") + ".";
		}
		String display = question.text("display").toLowerCase(Locale.ROOT);
		boolean known = display.isEmpty() || display.equals(page.entry().title().toLowerCase(Locale.ROOT))
				|| page.descriptions().stream().anyMatch((each) -> each.text().equalsIgnoreCase(display));
		return known ? "" : "The display is not one of this code; it is \"" + page.entry().title() + "\".";
	}

}

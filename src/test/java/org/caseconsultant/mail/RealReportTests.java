package org.caseconsultant.mail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Recognition of delivery reports measured on real ones, and on mail of persons.
 */
class RealReportTests {

	private static final Set<Classification> REPORTS = EnumSet.of(Classification.DELIVERY_REPORT,
			Classification.DISPOSITION_REPORT, Classification.AUTOMATIC);

	private final MailReader reader = new MailReader("example.org");

	@Test
	void recognisesReports() {
		Path root = RealMail.folder("sisimai-set-of-emails");
		List<String> missed = new ArrayList<>();
		int all = 0;
		int withId = 0;
		int withRecipient = 0;
		Map<Classification, Integer> figures = new EnumMap<>(Classification.class);
		for (Path file : RealMail.files("sisimai-set-of-emails")) {
			String name = root.relativize(file).toString();
			byte[] raw = RealMail.bytes(file);
			if (name.startsWith("maildir/not") || !hasHeaders(name, raw)) {
				continue;
			}
			all++;
			ParsedMail mail = this.reader.read(raw);
			figures.merge(mail.classification(), 1, Integer::sum);
			if (!REPORTS.contains(mail.classification())) {
				missed.add(name + " " + mail.classification());
			}
			withId += mail.deliveryReport().flatMap(DeliveryReport::originalMessageId).isPresent() ? 1 : 0;
			withRecipient += mail.deliveryReport()
				.filter((report) -> report.recipients().stream().anyMatch((status) -> status.recipient().contains("@")))
				.isPresent() ? 1 : 0;
		}
		System.out.printf(
				"sisimai: %d of %d recognised %s; %d with original Message-ID, %d with recipient; missed: %s%n",
				all - missed.size(), all, figures, withId, withRecipient, missed);
		assertThat((all - missed.size()) * 100).isGreaterThanOrEqualTo(all * 95);
	}

	@Test
	void agreesOnReasonAndStatus() {
		Path root = RealMail.folder("sisimai-set-of-emails");
		List<String> different = new ArrayList<>();
		List<String> wrongKind = new ArrayList<>();
		int compared = 0;
		for (String line : new String(RealMail.bytes(root.resolve("expected.csv")), StandardCharsets.UTF_8).lines()
			.skip(1)
			.toList()) {
			String[] fields = line.split(",", -1);
			ParsedMail mail = this.reader.read(RealMail.bytes(root.resolve(fields[0])));
			if (!fits(fields[5], mail.classification())) {
				wrongKind.add(fields[0] + " " + fields[5] + " " + mail.classification());
			}
			if (mail.deliveryReport().isPresent() && fields[3].matches("[245]\\.\\d+\\.\\d{1,2}")) {
				compared++;
				List<String> found = mail.deliveryReport()
					.get()
					.recipients()
					.stream()
					.map(RecipientStatus::enhancedStatusCode)
					.toList();
				if (!found.contains(fields[3])) {
					different.add(fields[0] + " " + fields[3] + " " + found);
				}
			}
		}
		System.out.printf("expected.csv: %d of %d status codes equal; other kind: %s%ndifferent codes: %s%n",
				compared - different.size(), compared, wrongKind, different);
		assertThat(wrongKind).isEmpty();
		assertThat((compared - different.size()) * 100).isGreaterThanOrEqualTo(compared * 95);
	}

	@Test
	void takesNoMailOfAPersonForADeliveryReport() {
		Map<Classification, Integer> figures = new EnumMap<>(Classification.class);
		List<String> automatic = new ArrayList<>();
		for (Path file : RealMail.files("spamassassin/nice")) {
			ParsedMail mail = this.reader.read(RealMail.bytes(file));
			figures.merge(mail.classification(), 1, Integer::sum);
			assertThat(mail.classification()).as(file.toString()).isNotEqualTo(Classification.DELIVERY_REPORT);
			if (mail.classification() != Classification.PERSON) {
				automatic.add(file.getFileName() + " " + mail.classification() + " " + mail.classificationReason());
			}
		}
		System.out.printf("spamassassin/nice: %s %s%n", figures, automatic);
	}

	@Test
	void leavesAnAttachedMessageToItsSender() {
		for (Path file : RealMail.files("sisimai-set-of-emails/maildir/not")) {
			assertThat(this.reader.read(RealMail.bytes(file)).classification()).isEqualTo(Classification.PERSON);
		}
	}

	@Test
	void tellsFailuresForGoodFromFailuresForNow() {
		Path root = RealMail.folder("sisimai-set-of-emails");
		List<String> different = new ArrayList<>();
		int recognised = 0;
		int reports = 0;
		int compared = 0;
		for (String line : new String(RealMail.bytes(root.resolve("expected.csv")), StandardCharsets.UTF_8).lines()
			.skip(1)
			.toList()) {
			String[] fields = line.split(",", -1);
			ParsedMail mail = this.reader.read(RealMail.bytes(root.resolve(fields[0])));
			reports++;
			recognised += fits(fields[5], mail.classification()) ? 1 : 0;
			if (mail.deliveryReport().isPresent() && fields[3].matches("[45]\\..*")) {
				compared++;
				List<String> found = mail.deliveryReport()
					.get()
					.recipients()
					.stream()
					.map(RecipientStatus::enhancedStatusCode)
					.toList();
				if (found.stream().noneMatch((code) -> code.startsWith(fields[3].substring(0, 2)))) {
					different.add(fields[0] + " " + fields[3] + " " + found);
				}
			}
		}
		System.out.printf("expected.csv: %d of %d recognised; %d of %d for good or for now; different: %s%n",
				recognised, reports, compared - different.size(), compared, different);
		assertThat(recognised * 100).isGreaterThanOrEqualTo(reports * 99);
		assertThat((compared - different.size()) * 100).isGreaterThanOrEqualTo(compared * 97);
	}

	private static boolean fits(String reason, Classification found) {
		return switch (reason) {
			case "vacation" -> found == Classification.AUTOMATIC;
			case "feedback" -> found == Classification.AUTOMATIC || found == Classification.DELIVERY_REPORT;
			default -> REPORTS.contains(found);
		};
	}

	private static boolean hasHeaders(String name, byte[] raw) {
		boolean message = !name.matches(".*\\.(?:json|csv|md)");
		String head = new String(raw, 0, Math.min(raw.length, 4000), StandardCharsets.ISO_8859_1);
		return message && Optional.of(head)
			.filter((text) -> text.matches("(?is).*(?:^|[\\r\\n])(?:from|subject|received|return-path):.*"))
			.isPresent();
	}

}

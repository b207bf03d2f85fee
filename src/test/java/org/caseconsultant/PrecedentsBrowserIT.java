package org.caseconsultant;

import java.nio.file.Path;
import java.time.Duration;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What a consultant sees of earlier answers.
 */
class PrecedentsBrowserIT extends Desk {

	private static final String FIRST = "Medicare, our office: debridement of nails and trimming of other quillback "
			+ "nails in one visit. Can I bill 11720 and 11719 together?";

	private static final String SECOND = "Aetna patient in our office: debridement of nails and trimming of other "
			+ "quillback nails in one visit. Can I bill 11720 and 11719 together?";

	private static final String THIRD = "Medicare, office. Trimming of quillback nails and debridement of other nails "
			+ "in one visit, may we bill 11720 and 11719 together?";

	private String answered(String subject, String text, String codes, String answer) {
		Page page = opened(subject, text);
		page.locator(".suggestions, .hits").first().waitFor();
		String number = page.locator("[data-case]").first().getAttribute("data-case");
		page.fill("#codes", codes);
		page.fill("#answer", answer);
		page.click("#send");
		assertThat(page.locator(".status").first()).hasText("resolved");
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> this.database.queryForObject("select count(*) from stored_precedent where index_due = true",
					Long.class) == 0);
		return number;
	}

	@Test
	void comparesADraftWithEarlierAnswersWhileCodesArePicked() {
		String medicare = answered("nails one", FIRST, "11720",
				"Report the debridement only.\n\nThe trimming is part of it at the same visit.\n\nA different foot "
						+ "changes nothing.\n\nKeep the note of each nail.");
		String commercial = answered("nails two", SECOND, "11720, 11719-59", "Both, this plan takes them.");

		Page page = opened("nails three", THIRD);

		assertThat(page.locator("#precedent-" + medicare)).containsText("Report the debridement only.");
		assertThat(page.locator("#precedent-" + medicare)).containsText("no difference found");
		assertThat(page.locator("#precedent-" + commercial)).containsText("other payer (commercial)");
		page.fill("#codes", "11720, 11719-59");
		page.locator("#codes").press("Tab");
		assertThat(page.locator("#precedent-notes")).containsText("This draft differs from " + medicare + ":");
		assertThat(page.locator("#differs-" + medicare)).containsText("11719");
		assertThat(page.locator("#differs-" + commercial)).isEmpty();
		page.locator("#precedents")
			.screenshot(new Locator.ScreenshotOptions().setPath(Path.of("target/precedents.png")));
		page.locator("#precedent-" + medicare + " summary").focus();
		page.keyboard().press("Enter");
		assertThat(page.locator("#precedent-" + medicare + " details .text").last())
			.containsText("Keep the note of each nail.");
		page.fill("#codes", "11720");
		page.locator("#codes").press("Tab");
		assertThat(page.locator("#precedent-notes .differs")).hasCount(0);
		assertThat(page.locator("#precedent-" + medicare + " details")).hasAttribute("open", "");
	}

	@Test
	void foldsThePanelAwayWhenNothingIsAlike() {
		Page page = opened("alone", "Is 93015 one code for a stress test of a kingfisher?");

		page.locator(".suggestions, .hits").first().waitFor();
		assertThat(page.locator("details#precedents summary")).containsText("none yet");
	}

}

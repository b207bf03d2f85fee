package org.caseconsultant;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A visitor of the demo asks as a practitioner, answers as a consultant and reads the
 * answer, in a real browser.
 */
class DeskBrowserIT extends Desk {

	private static final String EXAMPLE = "Chemo suite. Patient got palonosetron IV push, then carboplatin by push "
			+ "10:05-10:15, then paclitaxel infusion 10:20-13:05, 1 L saline 60 min beforehand. Can I bill 96413 and "
			+ "96409 together? Which is initial? Which J codes?";

	@Test
	void asksAnswersAndReadsTheAnswer() {
		Page practitioner = stranger();
		ask(practitioner);
		answer(signedIn("consultant"));
		Locator answer = practitioner.locator("#inbox .mail-text").filter(withText("This is the tested answer."));
		answer.waitFor();
		assertThat(answer).containsText("J9267");
		assertThat(practitioner.locator("#inbox .mail-subject").filter(withText("browser question")).first())
			.containsText("[CC-");
	}

	private void ask(Page page) {
		page.navigate(url("/demo/mailbox"));
		page.fill("#subject", "browser question");
		page.fill("#text", EXAMPLE);
		page.click("#send");
		page.locator("#inbox .mail-text").filter(withText("browser question")).first().waitFor();
	}

	private void answer(Page page) {
		page.navigate(url("/queue"));
		row(page, "browser question").locator(".subject a").click();
		page.locator(".suggestion[data-code='96413'] .pick").check();
		page.locator(".suggestion[data-code='J9267'] .pick").check();
		page.click("#prefill");
		page.fill("#answer", page.inputValue("#answer") + "\n\nThis is the tested answer.");
		page.click("#preview");
		page.locator("#previewed iframe").waitFor();
		page.click("#send");
		page.locator("[role=status].note.good")
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
		assertThat(page.locator(".status").first()).hasText("resolved");
	}

	@Test
	void isWorkedWithoutAMouse() {
		ask("by keyboard", "Is 93015 one code?");
		Page page = signedIn("consultant");
		page.navigate(url("/queue"));
		row(page, "by keyboard").waitFor();

		page.keyboard().press("?");
		assertThat(page.locator("#keys")).containsText("next, previous case");
		page.keyboard().press("Escape");
		page.keyboard().press("/");
		page.keyboard().type("by keyboard");
		assertThat(page.locator("#search")).isFocused();
		page.keyboard().press("Escape");
		page.keyboard().press("j");
		assertThat(page.locator("tr.at")).containsText("by keyboard");
		page.keyboard().press("t");
		assertThat(page.locator(".note.good")).containsText("The case is yours.");
		page.waitForLoadState();
		page.keyboard().press("r");
		assertThat(page.locator("#answer")).isFocused();
		page.keyboard().type("Written with keys.");
		page.keyboard().press("Control+Enter");
		assertThat(page.locator("#preview-card pre")).containsText("Written with keys.");
		page.keyboard().press("Escape");
		page.keyboard().press("n");
		assertThat(page.locator("#note")).isFocused();
		page.keyboard().press("Escape");
		page.keyboard().press("u");
		page.waitForURL(url("/queue"));
	}

}

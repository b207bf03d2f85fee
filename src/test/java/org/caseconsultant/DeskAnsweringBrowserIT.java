package org.caseconsultant;

import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.test.context.TestPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The composer in real browsers, two at once where two people meet: lock, stopped send,
 * drafts that survive, calling back, saved replies, preview.
 */
@TestPropertySource(properties = { "caseconsultant.desk.undo-send=20s",
		"caseconsultant.second-reader.specialties.transplants=32850-32856" })
class DeskAnsweringBrowserIT extends Desk {

	private static final Pattern SAVED = Pattern.compile("Draft saved.*", Pattern.DOTALL);

	@BeforeAll
	static void bePatient() {
		PlaywrightAssertions.setDefaultAssertionTimeout(40_000);
	}

	private Page second(String role, Page first) {
		Page page = signedIn(role);
		page.navigate(first.url());
		return page;
	}

	private static void write(Page page, String text) {
		page.locator("#answer").click();
		page.keyboard().type(text);
		assertThat(page.locator("#draft-state")).hasText(SAVED);
	}

	@Test
	void letsOneWriteAtATimeAndStopsWhatIsOutdated() {
		Page consultant = opened("two at once", "Is 93015 one code?");
		write(consultant, "Yes, one code.");
		Page lead = second("lead", consultant);

		assertThat(lead.locator("#lock")).containsText("is writing an answer");
		assertThat(lead.locator(".colleague")).containsText("Draft of");
		lead.click("#take-over");
		assertThat(lead.locator(".note.good")).hasText("You are writing the answer now.");
		assertThat(consultant.locator("#lock")).containsText("is writing an answer");
		consultant.click("#take-over");
		assertThat(consultant.locator("#answer")).hasValue("Yes, one code.");

		lead.locator(".add-note summary").click();
		lead.fill("#note", "Ask for the payer first.");
		lead.click(".add-note button");
		consultant.click("#send");
		assertThat(consultant.locator("#stopped")).containsText("Ask for the payer first.");
		assertThat(consultant.locator("#answer")).hasValue("Yes, one code.");
		assertThat(consultant.locator("#send")).hasText("Send anyway");
		consultant.click("#send");
		assertThat(consultant.locator("#pending")).containsText("Leaves in");
	}

	@Test
	void callsAnAnswerBackWithAKeyAndShowsWhenItHasLeft() {
		Page page = opened("call back", "Is 93015 one code?");
		write(page, "Too early.");
		page.keyboard().press("Control+Shift+Enter");
		assertThat(page.locator("#pending")).containsText("Leaves in");
		page.keyboard().press("z");
		assertThat(page.locator("#answer")).hasValue("Too early.");
		assertThat(page.locator(".status").first()).hasText("open");

		page.click("#send");
		page.locator("#pending").waitFor();
		page.click("#send-now");
		page.locator(".status.resolved").first().waitFor();
		page.locator(".delivery.sent").last().waitFor();
	}

	@Test
	void keepsTheDraftOverALostNetworkASecondTabAndALostSession() {
		Page page = opened("survives", "Is 93015 one code?");
		write(page, "First words.");
		page.context().setOffline(true);
		page.keyboard().type(" Without a network.");
		assertThat(page.locator("#draft-state")).containsText("no connection");
		page.context().setOffline(false);
		assertThat(page.locator("#draft-state")).hasText(SAVED);

		page.context().clearCookies();
		page.keyboard().type(" Without a session.");
		assertThat(page.locator("#draft-state")).containsText("signed out");
		Page tab = page.context().newPage();
		tab.navigate(url("/login"));
		signIn(tab, "consultant@caseconsultant.example", "consult-demo");
		assertThat(page.locator("#draft-state")).hasText(SAVED);

		tab.navigate(page.url());
		assertThat(tab.locator("#answer")).hasValue("First words. Without a network. Without a session.");
		write(tab, "In the second tab. ");
		page.locator("#answer").click();
		page.keyboard().type(" In the first tab.");
		assertThat(page.locator("#conflict")).containsText("In the second tab.");
		page.click("#keep-mine");
		assertThat(page.locator("#draft-state")).hasText(SAVED);
		tab.reload();
		assertThat(tab.locator("#answer"))
			.hasValue("First words. Without a network. Without a session. In the first tab.");
	}

	@Test
	void insertsASavedReplyBySlashAndPreviewsBothBodiesInBothColours() {
		Page page = opened("slash", "Is 93015 one code?");
		page.locator("#answer").click();
		page.keyboard().type("/over q");
		assertThat(page.locator("#picker [role=option]").first()).containsText("Over quota");
		page.keyboard().press("Enter");
		assertThat(page.locator("#answer")).hasValue(Pattern.compile("Hello Dana,.*CC-.*", Pattern.DOTALL));
		page.locator("#answer").fill("**Bold** words, 32851.");
		page.fill("#codes", "32851");
		page.setInputFiles("#add-file", Path.of("src/docs/images/queue.png"));
		assertThat(page.locator("#files")).containsText("queue.png");
		page.click("#preview");
		assertThat(page.frameLocator("#preview-card iframe").locator("strong").first()).hasText("Bold");
		page.locator("#scheme-choice input[value=dark]").check();
		assertThat(page.locator("#preview-card iframe")).hasAttribute("src", Pattern.compile(".*scheme=dark.*"));
		page.locator("#body-choice input[value=text]").check();
		assertThat(page.locator(".mail-plain")).containsText("Bold words");
		page.locator("#answer").fill("*Other* words, 32851.");
		assertThat(page.locator(".mail-plain")).containsText("Other words");

		page.click("#send");
		assertThat(page.locator("#pending")).containsText("Waits for a second reader");
		Page lead = second("lead", page);
		assertThat(lead.frameLocator("#pending iframe").locator("em").first()).hasText("Other");
		lead.navigate(url("/approvals"));
		assertThat(lead.locator("main")).containsText("32851 belongs to transplants.");
		lead.navigate(url("/saved-replies"));
		lead.locator(".saved-reply summary").first().click();
		lead.navigate(page.url());
		lead.click("#approve");
		page.locator(".status.resolved").first().waitFor();
		assertThat(page.locator(".sent-codes")).containsText("32851");
		assertThat(page.locator(".files")).containsText("queue.png");
	}

}

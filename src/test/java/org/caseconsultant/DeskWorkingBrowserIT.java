package org.caseconsultant;

import java.util.List;
import java.util.Objects;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Working in the queue with two browsers at once, by keyboard where it can be.
 */
class DeskWorkingBrowserIT extends Desk {

	private String numberOf(Page queue, String subject) {
		Locator row = row(queue, subject);
		row.waitFor();
		return row.getAttribute("data-case");
	}

	private Page queue(String role) {
		Page page = signedIn(role);
		page.navigate(url("/queue"));
		page.locator("tr[data-case]").first().waitFor();
		return page;
	}

	/** Goes down to a row with j. */
	private static void walkTo(Page page, String number) {
		for (int i = 0; i < 30 && page.locator("tr.at[data-case='" + number + "']").count() == 0; i++) {
			page.keyboard().press("j");
		}
		assertThat(page.locator("tr.at")).hasAttribute("data-case", number);
	}

	@Test
	void marksARangeTagsItAndUndoesItByKeyboard() {
		ask("range one", "Is 93015 one code?");
		Page page = queue("consultant");
		numberOf(page, "range one");
		ask("range two", "Is 93015 one code?");
		String newest = numberOf(page, "range two");
		page.reload();
		walkTo(page, newest);
		page.keyboard().press("x");
		page.keyboard().press("j");
		page.keyboard().press("j");
		page.keyboard().press("Shift+X");
		assertThat(page.locator("#marked")).hasText("3");
		page.locator("#bulk-tag").focus();
		page.keyboard().type("by range");
		page.keyboard().press("Enter");
		assertThat(page.locator(".note.good")).containsText("3 cases tagged.");
		assertThat(page.locator(".labels .tag")).hasCount(3);
		page.keyboard().press("z");
		assertThat(page.locator(".note.good")).containsText("Undone: 3 cases as before.");
		assertThat(page.locator(".labels .tag")).hasCount(0);
	}

	@Test
	void showsTheOtherBrowserWhatChangedWithoutMovingTheRowItIsAt() {
		ask("stays put", "Is 93015 one code?");
		Page first = queue("consultant");
		String number = numberOf(first, "stays put");
		walkTo(first, number);
		double before = top(first);

		ask("comes in above", "Is 93015 one code?");
		assertThat(first.locator("#fresh")).containsText("in this view");
		assertThat(top(first) - before).isBetween(-60.0, 60.0);
		assertThat(first.locator("tr[data-case]").first()).hasAttribute("data-case", number);

		Page second = queue("lead");
		walkTo(second, number);
		second.keyboard().press("t");
		assertThat(second.locator(".note.good")).containsText("The case is yours.");
		assertThat(first.locator("tr[data-case='" + number + "'] .with")).hasText("Jordan Blake");
		first.keyboard().press(".");
		assertThat(row(first, "comes in above")).isVisible();
		assertThat(first.locator("#fresh")).isHidden();
	}

	/** A row has no place while it is exchanged for its newer self. */
	private static double top(Page page) {
		return Awaitility.await().until(() -> page.locator("tr.at").boundingBox(), Objects::nonNull).y;
	}

	@Test
	void tellsTheSlowerOfTwoWhoMergeCrosswise() {
		ask("cross left", "Is 93015 one code?");
		ask("cross right", "Is 93015 one code?");
		Page first = queue("consultant");
		String left = numberOf(first, "cross left");
		String right = numberOf(first, "cross right");
		Page second = signedIn("lead");
		first.navigate(url("/cases/" + left));
		second.navigate(url("/cases/" + right));
		for (Page page : List.of(first, second)) {
			if (page.locator("#handling[open]").count() == 0) {
				page.locator("#handling > summary").click();
			}
		}
		second.fill("#answer", "Written in the case that ends.");
		first.fill("#merge", right);
		second.fill("#merge", left);
		first.locator("#merge").press("Enter");
		assertThat(first.locator(".note.good")).containsText(left + " is part of this case now.");
		second.locator("#merge").press("Enter");
		assertThat(second.locator(".note.bad[role=alert]").first()).containsText("Somebody was faster");
		assertThat(second.locator("h1")).containsText(right);
		second.navigate(url("/cases/" + left));
		assertThat(second.locator("h1")).containsText(right);
		assertThat(second.locator("#answer")).hasValue("Written in the case that ends.");
	}

	@Test
	void keepsAViewOfItsOwn() {
		Page page = queue("consultant");
		page.locator(".filter > summary").click();
		page.selectOption("#f-age", "within-7");
		page.locator("#filter button.main").click();
		page.fill("#view-name", "This week");
		page.locator(".save-view input[value=codes]").uncheck();
		page.locator(".save-view button").click();
		page.locator(".saved a").filter(withText("This week")).click();
		assertThat(page.locator("th").filter(withText("Codes"))).hasCount(0);
		assertThat(page.locator("#f-age")).hasValue("within-7");
		page.locator(".saved button").click();
		assertThat(page.locator(".saved a")).hasCount(0);
	}

}

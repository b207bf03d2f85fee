package org.caseconsultant;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The composer is filled from the draft when the consultant asks for it.
 */
class DraftBrowserIT extends Desk {

	private static final Pattern DRAFT = Pattern.compile(".*Code E11\\.42.*Why.*", Pattern.DOTALL);

	@Test
	void fillsTheComposerByKeyAndReplacesTextOnlyAfterAYes() {
		Page page = opened("draft by key",
				"Type 2 diabetes with diabetic polyneuropathy, he also has hypertension. Which ICD-10 codes?");
		page.locator(".suggestion[data-code='E11.42']").waitFor();
		assertThat(page.locator("#answer")).hasValue("");

		page.locator("h1").click();
		Awaitility.await().atMost(Duration.ofSeconds(40)).pollInterval(Duration.ofSeconds(2)).until(() -> {
			page.keyboard().press("d");
			page.waitForTimeout(1500);
			return !page.locator("#answer").inputValue().isEmpty();
		});
		assertThat(page.locator("#answer")).hasValue(DRAFT);
		assertThat(page.locator("#codes")).hasValue("E11.42, I10");
		assertThat(page.locator(".suggestion[data-code='E11.42'] .pick")).isChecked();

		page.fill("#answer", "My own words.");
		AtomicBoolean asked = new AtomicBoolean();
		page.onceDialog((dialog) -> {
			asked.set(true);
			dialog.dismiss();
		});
		page.click("#start");
		page.waitForCondition(asked::get);
		assertThat(page.locator("#answer")).hasValue("My own words.");

		page.onceDialog(Dialog::accept);
		page.click("#start");
		assertThat(page.locator("#answer")).hasValue(DRAFT);
	}

}

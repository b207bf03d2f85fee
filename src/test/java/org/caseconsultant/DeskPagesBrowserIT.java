package org.caseconsultant;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.awaitility.Awaitility;
import org.caseconsultant.mail.ParsedMail;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What single pages of the desk promise, in a real browser.
 */
class DeskPagesBrowserIT extends Desk {

	/** One transparent pixel. */
	private static final String PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

	@Test
	void previewsAQuestionBackExactlyAsItGoesOut() {
		Page page = opened("ask me back", "Chemo push of carboplatin. 96409?");
		page.fill("#answer", "Which **dose** was given?\n\n- and <when>?");
		page.click("#preview");
		assertThat(page.locator("#preview-card pre")).containsText("ANSWER");
		page.check("#ask-back");
		assertThat(page.locator("#preview-card pre")).containsText("QUESTION BACK");
		String frame = page.locator("#preview-card iframe").getAttribute("src");
		String html = page.request().get(url(frame)).text().replace("content=\"light\"", "content=\"light dark\"");
		String text = page.locator("#preview-card pre").textContent();
		String subject = page.locator("#preview-card dd").nth(1).textContent();
		page.click("#send");
		assertThat(page.locator(".status").first()).hasText("waiting");

		ParsedMail mail = Awaitility.await()
			.atMost(Duration.ofSeconds(40))
			.until(() -> inbox().stream().filter((each) -> each.text().contains("Which dose")).findFirst(),
					java.util.Optional::isPresent)
			.orElseThrow();
		assertThat(mail.subject()).isEqualTo(subject);
		assertThat(mail.text().strip()).isEqualTo(text.strip());
		assertThat(mail.html().orElseThrow().strip()).isEqualToNormalizingNewlines(html.strip());
	}

	@Test
	void saysInThePreviewWhatWouldStopTheMail() {
		Page page = opened("odd code", "Is 93015 one code?");
		page.fill("#answer", "Yes.");
		page.fill("#codes", "banana");
		page.click("#preview");
		assertThat(page.locator("#preview-card .note.bad")).containsText("This is not a code: banana");
		page.fill("#codes", "93015");
		assertThat(page.locator("#preview-card .stale")).isVisible();
	}

	@Test
	void showsAPageWithAWayOutForEveryFault() {
		Page page = opened("faults", "Is 93015 one code?");
		assertFault(page, () -> page.navigate(url("/nowhere")), 404, "There is nothing at this address");
		assertFault(page, () -> page.navigate(url("/cases/CC-999999")), 404, "There is nothing at this address");
		page.navigate(url("/queue"));
		assertFault(page, () -> submit(page, "/quarantine/1/discard", true), 403, "A lead or an admin can do it");
		page.navigate(url("/queue"));
		assertFault(page, () -> submit(page, "/quarantine/1/discard", false), 403, "open for too long");
		page.locator(".error a.main").click();
		page.locator("tr[data-case]").first().waitFor();
	}

	@Test
	void showsNoStackTraceWhenSomethingBreaks() {
		Page page = opened("breaks", "Is 93015 one code?");
		page.locator(".suggestion").first().waitFor();
		long id = caseId(page);
		this.database.update("update suggestion_run set reading = '{' where coding_case_id = ?", id);
		assertFault(page, page::reload, 500, "tell the operator the time of this failure");
		this.database.update("delete from suggestion_run where coding_case_id = ?", id);
		assertThat(page.content()).doesNotContain("xception", "tools.jackson");
	}

	private static void assertFault(Page page, Runnable action, int status, String said) {
		List<Integer> statuses = new ArrayList<>();
		page.onResponse((response) -> statuses.add(response.status()));
		page.waitForResponse((response) -> response.request().isNavigationRequest(), action);
		assertThat(page.locator(".error")).containsText(said);
		assertThat(page.locator(".error a.main")).isVisible();
		assertThat(statuses).contains(status);
	}

	private static void submit(Page page, String path, boolean withToken) {
		page.evaluate("([path, withToken]) => { const form = document.createElement('form'); form.method = 'post'; "
				+ "form.action = path; if (withToken) form.append(document.querySelector('input[name=_csrf]').cloneNode()); "
				+ "document.body.append(form); form.submit(); }", List.of(path, withToken));
	}

	@Test
	void saysWhenToSignInAgainAfterTooManyFailures() {
		Page page = stranger();
		for (int i = 0; i < 6; i++) {
			page.navigate(url("/login"));
			signIn(page, "guessed@caseconsultant.example", "wrong");
		}
		assertThat(page.locator(".error h1")).hasText("Too many failed sign-ins");
		assertThat(page.locator(".error")).containsText(java.util.regex.Pattern.compile("Try again in \\d+ seconds?"));
	}

	@Test
	void showsACaseOpenedByHandOnOpenQueuePagesAtOnce() {
		deliver(header("from a list") + "List-Id: <coders.list.example>\nContent-Type: text/plain\n\nIs 93015 one?\n");
		Page lead = signedIn("lead");
		lead.navigate(url("/quarantine?place=review"));
		Awaitility.await().atMost(Duration.ofSeconds(40)).until(() -> {
			lead.reload();
			return lead.locator("td a.code").count() > 0;
		});
		Page queue = opened("after the list", "Is 93015 one code?");
		queue.locator(".suggestion").first().waitFor();
		queue.navigate(url("/queue"));
		queue.evaluate("() => { window.same = true; }");

		lead.locator("td a.code").first().click();
		lead.getByText("Open as a case").click();

		row(queue, "from a list").waitFor();
		assertThat(queue.evaluate("() => window.same")).isEqualTo(true);
	}

	@Test
	void saysThatAReadingFailedAndReadsAgain() {
		Page page = opened("fails", "Is 93015 one code?");
		page.locator(".suggestion").first().waitFor();
		this.database.update("update suggestion_run set state = 'FAILED', ready_at = null where coding_case_id = ?",
				caseId(page));
		page.reload();
		assertThat(page.locator("#reading")).containsText("could not be read");
		assertThat(page.locator("#reading").getAttribute("hx-trigger")).isNull();
		assertThat(page.locator(".suggestion")).hasCount(0);

		page.click("#read-again");

		page.locator(".suggestion").first().waitFor();
		assertThat(page.locator("#reading")).hasCount(0);
	}

	@Test
	void showsThePicturesOfAMailAndNothingFromOutside() {
		deliver(header("pictures") + "Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n"
				+ "<p>Is 93015 one code?</p><img src=\"cid:pic%40x\"><img src=\"cid:fake@x\">"
				+ "<img src=\"http://127.0.0.1:1/spy.png\">\n" + part("pic@x", PNG)
				+ part("fake@x", Base64.getEncoder().encodeToString("<script>alert(1)</script>".getBytes()))
				+ "--b--\n");
		Page page = signedIn("consultant");
		List<String> asked = new ArrayList<>();
		page.onRequest((request) -> asked.add(request.url()));
		page.navigate(url("/queue"));
		row(page, "pictures").locator(".subject a").click();
		page.getByText("As HTML").click();

		FrameLocator mail = page.frameLocator(".message iframe");
		Locator picture = mail.locator("img");
		assertThat(picture).hasCount(1);
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> Integer.valueOf(1).equals(picture.evaluate("(image) => image.naturalWidth")));
		assertThat(mail.locator("body")).containsText("[picture missing][remote image]");
		assertThat(asked).noneMatch((address) -> address.contains("spy"));
		assertSafe(page, url(picture.getAttribute("src")));
	}

	private static String part(String contentId, String base64) {
		return "--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\nContent-ID: <" + contentId + ">\n\n"
				+ base64 + "\n";
	}

	private static void assertSafe(Page page, String picture) {
		APIResponse shown = page.request().get(picture);
		assertThat(shown.headers()).containsEntry("content-type", "image/png")
			.containsEntry("x-content-type-options", "nosniff");
		assertThat(shown.headers().get("content-security-policy")).contains("sandbox", "default-src 'none'");
		assertThat(page.request().get(picture.replaceFirst("/0$", "/1")).status()).isEqualTo(404);
		assertThat(page.request().get(picture.replaceFirst("CC-\\d+", "CC-000001")).status()).isEqualTo(404);
	}

	@Test
	void preselectsWhoHasTheCaseAndItsStatus() {
		Page page = opened("selects", "Is 93015 one code?");
		assertThat(page.locator("#assignee option:checked")).hasText("nobody");
		page.click("#take");
		assertThat(page.locator("#assignee option:checked")).hasText("Robin Avery");
		assertThat(page.locator("#status option:checked")).hasText("Open");
		page.selectOption("#status", "CLOSED");
		page.getByText("Set status").click();
		assertThat(page.locator("#status option:checked")).hasText("Closed");
	}

	@Test
	void tellsThatTheCaseChangedWhileSomebodyWrites() {
		Page page = opened("changes", "Is 93015 one code?");
		page.fill("#answer", "Half an answer");
		deliver(header("Re: changes").replace("MIME-Version",
				"In-Reply-To: <" + Integer.toHexString("changes".hashCode())
						+ "@riverside-oncology.example>\nMIME-Version")
				+ "Content-Type: text/plain\n\nOne more thing.\n");
		page.locator("#news").getByText("A new message came in.").waitFor();
		assertThat(page.locator("#answer")).hasValue("Half an answer");
		page.locator("#news a").click();
		page.locator(".message").filter(withText("One more thing.")).waitFor();
		assertThat(page.locator("#answer")).hasValue("Half an answer");
	}

}

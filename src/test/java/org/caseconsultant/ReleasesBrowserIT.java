package org.caseconsultant;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An admin looks after the releases of the catalog, in a real browser.
 */
class ReleasesBrowserIT extends Desk {

	private static final String HEADING = "system,code,title,from\n";

	private static final String ONE = HEADING + "HCPCS,Q9001,Invented supply,2026-01-01\n";

	private static final String TWO = ONE.replace("Invented", "Changed") + "HCPCS,Q9002,Another supply,2026-01-01\n";

	@Test
	void triesImportsComparesAndRemoves() {
		Page page = opened();
		upload(page, "own.csv", ONE, "Own one", "1980-01-01", "try");
		assertThat(page.locator("#task")).containsText("1 rows, not kept: 1 added, 0 changed, 0 removed");
		page.locator("#task summary").click();
		assertThat(page.locator("#task pre")).containsText("+ Q9001");
		assertThat(line(page, "Own one")).hasCount(0);

		upload(page, "own.csv", ONE, "Own one", "1980-01-01", "import");
		assertThat(line(page, "Own one").locator(".status")).hasText("active");
		upload(page, "own-two.csv", TWO, "Own two", "1981-04-01", "import");
		assertThat(line(page, "Own two").locator(".status")).hasText("active");
		page.reload();
		assertThat(page.locator("#task")).containsText("2 rows, active: 1 added, 1 changed, 0 removed");
		assertThat(this.database.queryForList("select actor from audit_entry where action = 'catalog.imported'",
				String.class))
			.isNotEmpty()
			.allMatch((actor) -> actor.matches("staff:\\d+"));

		page.selectOption("#older", "Own one");
		page.selectOption("#newer", "Own two");
		page.click("form[action$=compare] button");
		assertThat(page.locator("#task")).containsText("Comparison of Own one with Own two: done");
		assertThat(page.locator("#task")).containsText("1 added, 1 changed, 0 removed");

		confirm(page, "Own two", "Deactivate");
		assertThat(line(page, "Own two").locator(".status")).hasText("inactive");
		confirm(page, "Own two", "Activate");
		assertThat(page.locator(".note.good")).hasText("Own two is active.");
		confirm(page, "Own two", "Deactivate");
		confirm(page, "Own two", "Remove");
		assertThat(page.locator("#task")).containsText("removed with its rows");
		assertThat(line(page, "Own two")).hasCount(0);
		assertThat(line(page, "Own one").locator(".status")).hasText("active");
	}

	@Test
	void leavesTheReleasesAsTheyWereWhenAFileIsBad() {
		Page page = opened();
		List<String> before = releases();
		upload(page, "bad.csv", ONE + "HCPCS,BANANA,No code,2026-01-01\n", "Bad", "2026-01-01", "import");

		assertThat(page.locator("#task .note.bad")).containsText("bad.csv, line 3, column code: ");
		page.reload();
		assertThat(page.locator("#task .note.bad")).containsText("Nothing was changed");
		assertThat(releases()).isEqualTo(before);
	}

	@Test
	void isForAdminsOnly() {
		Page page = signedIn("lead");
		assertThat(page.locator("nav a[href='/admin/catalog']")).hasCount(0);
		for (String path : List.of("", "/task", "/confirm?action=remove&name=x")) {
			assertThat(page.request().get(url("/admin/catalog" + path)).status()).isEqualTo(403);
		}
		assertThat(send(page, "/admin/catalog/import").status()).isEqualTo(403);
		assertThat(send(stranger(), "/login").status()).isEqualTo(403);
		assertThat(send(signedIn("admin"), "/admin/catalog/import").status()).isEqualTo(403);
	}

	/** Sends a file without the token against forged forms. */
	private APIResponse send(Page page, String path) {
		return page.request()
			.post(url(path),
					RequestOptions.create()
						.setMaxRedirects(0)
						.setMultipart(FormData.create()
							.set("files", new FilePayload("x.csv", "text/csv", ONE.getBytes(StandardCharsets.UTF_8)))));
	}

	private Page opened() {
		Page page = signedIn("admin");
		page.click("nav a[href='/admin/catalog']");
		page.locator("#files").waitFor();
		return page;
	}

	private static void upload(Page page, String file, String text, String name, String effective, String action) {
		page.setInputFiles("#files", new FilePayload(file, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
		page.fill("#name", name);
		page.fill("#effective", effective);
		page.click("button[value=" + action + "]");
		page.locator("#task :is([role=status], [role=alert])").filter(withText(file)).waitFor();
	}

	private static void confirm(Page page, String name, String action) {
		line(page, name).locator("a").filter(withText(action)).first().click();
		assertThat(page.locator("h1")).hasText(action + " " + name + "?");
		page.click("main button.main");
		page.locator("#files").waitFor();
	}

	private List<String> releases() {
		return this.database.queryForList(
				"select concat(name, ' ', state) from catalog_release order by catalog_release_id", String.class);
	}

	private static Locator line(Page page, String name) {
		return page.locator("#releases tbody tr").filter(withText(name));
	}

}

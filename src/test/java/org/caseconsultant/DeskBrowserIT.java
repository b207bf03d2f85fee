package org.caseconsultant;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A visitor of the demo asks as a practitioner, answers as a consultant and reads the
 * answer, in a real browser.
 */
@SpringBootTest(classes = CaseConsultant.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@DirtiesContext
class DeskBrowserIT {

	private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

	private static final String EXAMPLE = "Chemo suite. Patient got palonosetron IV push, then carboplatin by push "
			+ "10:05-10:15, then paclitaxel infusion 10:20-13:05, 1 L saline 60 min beforehand. Can I bill 96413 and "
			+ "96409 together? Which is initial? Which J codes?";

	@LocalServerPort
	private int port;

	@BeforeAll
	static void needsChromium() {
		Assumptions.assumeTrue(Files.isExecutable(CHROMIUM),
				"no /usr/bin/chromium here: the browser tests do not run (apt-get install chromium)");
	}

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry settings) throws IOException {
		Path folder = Files.createTempDirectory("demo");
		int imap = freePort();
		int smtp = freePort();
		settings.add("caseconsultant.serve", () -> "true");
		settings.add("caseconsultant.home", () -> Path.of("").toAbsolutePath().toString());
		settings.add("caseconsultant.keyset-file", () -> folder.resolve("keys.json").toString());
		settings.add("caseconsultant.demo.folder", () -> folder.resolve("mail").toString());
		settings.add("caseconsultant.demo.imap-port", () -> imap);
		settings.add("caseconsultant.demo.smtp-port", () -> smtp);
		settings.add("spring.datasource.url", () -> "jdbc:h2:mem:browser;MODE=MySQL;DB_CLOSE_DELAY=-1");
		settings.add("spring.jpa.properties.hibernate.search.backend.directory.root",
				() -> folder.resolve("index").toString());
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	@Test
	void asksAnswersAndReadsTheAnswer() {
		System.setProperty("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
		try (Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
			Browser browser = playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM)
					.setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run",
							"--disable-background-networking", "--disable-component-update", "--disable-sync")));
			Page practitioner = browser.newPage();
			practitioner.setDefaultTimeout(60_000);
			ask(practitioner);
			Page consultant = browser.newContext().newPage();
			consultant.setDefaultTimeout(60_000);
			answer(consultant);
			Locator answer = practitioner.locator("#inbox .mail-text").filter(withText("This is the tested answer."));
			answer.waitFor();
			assertThat(answer).containsText("J9267");
			assertThat(practitioner.locator("#inbox .mail-subject").filter(withText("browser question")).first())
				.containsText("[CC-");
		}
	}

	private static Locator.FilterOptions withText(String text) {
		return new Locator.FilterOptions().setHasText(text);
	}

	private void ask(Page page) {
		page.navigate("http://127.0.0.1:" + this.port + "/demo/mailbox");
		page.fill("#subject", "browser question");
		page.fill("#text", EXAMPLE);
		page.click("#send");
		page.locator("#inbox .mail-text").filter(withText("browser question")).first().waitFor();
	}

	private void answer(Page page) {
		page.navigate("http://127.0.0.1:" + this.port + "/queue");
		page.fill("#email", "consultant@caseconsultant.example");
		page.fill("#password", "consult-demo");
		page.click("button.main");
		page.locator("tr[data-case]").filter(withText("browser question")).locator(".subject a").first().click();
		page.locator(".suggestion[data-code='96413'] .pick").check();
		page.locator(".suggestion[data-code='J9267'] .pick").check();
		page.click("#prefill");
		page.fill("#answer", page.inputValue("#answer") + "\n\nThis is the tested answer.");
		page.click("#preview");
		page.locator("#previewed iframe").waitFor();
		page.click("#send");
		page.locator("[role=status].note").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
		assertThat(page.locator(".status").first()).hasText("resolved");
	}

}

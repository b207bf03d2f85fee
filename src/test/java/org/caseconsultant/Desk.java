package org.caseconsultant;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.awaitility.Awaitility;
import org.caseconsultant.mail.Envelope;
import org.caseconsultant.mail.ImapMailbox;
import org.caseconsultant.mail.MailReader;
import org.caseconsultant.mail.MailServer;
import org.caseconsultant.mail.MailSessions;
import org.caseconsultant.mail.MailSubmission;
import org.caseconsultant.mail.ParsedMail;
import org.caseconsultant.mail.Security;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The demo in a real browser: its mail server, its desk, its people.
 */
@SpringBootTest(classes = CaseConsultant.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "caseconsultant.desk.undo-send=0s")
@ActiveProfiles("demo")
@DirtiesContext
abstract class Desk {

	static final String DANA = "dana.reyes@riverside-oncology.example";

	private static final String CASES = "cases@caseconsultant.example";

	private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

	private static final int IMAP = freePort();

	private static final int SMTP = freePort();

	private static Playwright playwright;

	private static Browser browser;

	private final MailSessions sessions = new MailSessions(Optional.empty());

	@LocalServerPort
	private int port;

	@Autowired
	JdbcTemplate database;

	@BeforeAll
	static void startBrowser() {
		Assumptions.assumeTrue(Files.isExecutable(CHROMIUM),
				"no /usr/bin/chromium here: the browser tests do not run (apt-get install chromium)");
		playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM)
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
						"--disable-component-update", "--disable-sync")));
	}

	/** The six example questions are taken before a test sends its own. */
	@BeforeEach
	void waitForTheExamples() {
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> messages(CASES, "cases-demo").isEmpty()
					&& this.database.queryForObject("select count(*) from coding_case", Long.class) >= 6);
	}

	@AfterEach
	void closePages() {
		browser.contexts().forEach(BrowserContext::close);
	}

	@AfterAll
	static void stopBrowser() {
		if (playwright != null) {
			playwright.close();
		}
	}

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry settings) throws IOException {
		Path folder = Files.createTempDirectory("demo");
		settings.add("caseconsultant.serve", () -> "true");
		settings.add("caseconsultant.home", () -> Path.of("").toAbsolutePath().toString());
		settings.add("caseconsultant.keyset-file", () -> folder.resolve("keys.json").toString());
		settings.add("caseconsultant.demo.folder", () -> folder.resolve("mail").toString());
		settings.add("caseconsultant.demo.imap-port", () -> IMAP);
		settings.add("caseconsultant.demo.smtp-port", () -> SMTP);
		settings.add("spring.datasource.url",
				() -> "jdbc:h2:mem:" + folder.getFileName() + ";MODE=MySQL;DB_CLOSE_DELAY=-1");
		settings.add("spring.jpa.properties.hibernate.search.backend.directory.root",
				() -> folder.resolve("index").toString());
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A page of somebody who is not signed in. */
	Page stranger() {
		Page page = browser.newContext().newPage();
		page.setDefaultTimeout(60_000);
		return page;
	}

	/** A page of the consultant, lead or admin of the demo. */
	Page signedIn(String role) {
		Page page = stranger();
		page.navigate(url("/login"));
		signIn(page, role + "@caseconsultant.example", "consult-demo");
		return page;
	}

	void signIn(Page page, String email, String password) {
		page.fill("#email", email);
		page.fill("#password", password);
		page.click("button.main");
	}

	String url(String path) {
		return "http://127.0.0.1:" + this.port + path;
	}

	static Locator.FilterOptions withText(String text) {
		return new Locator.FilterOptions().setHasText(text);
	}

	/** The line of the queue with this subject, which may still have to come in. */
	static Locator row(Page queue, String subject) {
		return queue.locator("tr[data-case]").filter(withText(subject)).first();
	}

	void deliver(String mail) {
		byte[] bytes = mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
		new MailSubmission(this.sessions, new MailServer("127.0.0.1", SMTP, Security.NONE, "", "")).send(bytes,
				new Envelope(DANA, List.of(CASES)));
	}

	/** A plain question of Dana Reyes. */
	void ask(String subject, String text) {
		deliver(header(subject) + "Content-Type: text/plain; charset=utf-8\n\n" + text + "\n");
	}

	static String header(String subject) {
		return "From: Dana Reyes <" + DANA + ">\nTo: " + CASES + "\nSubject: " + subject + "\nMessage-ID: <"
				+ Integer.toHexString(subject.hashCode()) + "@riverside-oncology.example>\nMIME-Version: 1.0\n";
	}

	/** What lies in the inbox of Dana Reyes. */
	List<ParsedMail> inbox() {
		return messages(DANA, "practice-demo");
	}

	private List<ParsedMail> messages(String address, String password) {
		List<ParsedMail> mails = new ArrayList<>();
		new ImapMailbox(this.sessions, new MailServer("127.0.0.1", IMAP, Security.NONE, address, password))
			.messages("INBOX")
			.forEach((bytes) -> mails.add(new MailReader().read(bytes)));
		return mails;
	}

	/** Asks and opens the case as the consultant. */
	Page opened(String subject, String text) {
		ask(subject, text);
		Page page = signedIn("consultant");
		page.navigate(url("/queue"));
		row(page, subject).locator(".subject a").click();
		page.locator("#reply").waitFor();
		return page;
	}

	static long caseId(Page page) {
		String number = page.locator("[data-case]").first().getAttribute("data-case");
		return Long.parseLong(number.substring(3));
	}

}

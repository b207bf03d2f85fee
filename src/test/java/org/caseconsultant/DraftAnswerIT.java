package org.caseconsultant;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.catalog.Catalogs;
import org.caseconsultant.catalog.release.CatalogImport;
import org.caseconsultant.catalog.release.CatalogRelease;
import org.caseconsultant.catalog.release.CatalogReleases;
import org.caseconsultant.catalog.release.ImportRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From a mail to the draft, the sent answer, what was made of the suggestions, and a
 * later release that changes a cited row.
 */
class DraftAnswerIT extends Product {

	private static final String QUESTION = "Type 2 diabetes with diabetic polyneuropathy, he also has hypertension. "
			+ "Which ICD-10 codes?";

	@Autowired
	private CatalogImport catalogImport;

	@Autowired
	private CatalogReleases releases;

	@Autowired
	private Catalogs catalogs;

	@LocalServerPort
	private int port;

	@TempDir
	private Path folder;

	@AfterEach
	void leaveTheStarterCatalog() {
		List<String> names = this.releases.list()
			.stream()
			.filter(CatalogRelease::isOfficial)
			.map(CatalogRelease::name)
			.distinct()
			.toList();
		names.forEach((name) -> this.releases.deactivate(name, "test"));
		names.forEach((name) -> this.releases.remove(name, "test"));
	}

	@Test
	void followsAnAnswerFromItsDraftToAChangedRelease() throws IOException, InterruptedException {
		String asker = somebody();
		String number = numberIn(ask(asker, "which codes", QUESTION).subject());
		HttpClient consultant = signedIn("consultant");

		String draft = until(() -> page(consultant, "/cases/" + number + "/starting-draft"),
				(text) -> text.contains("E11.42"));
		assertThat(draft).contains("Code E11.42", "**Why**", "catalog/icd10cm.csv", "\"codes\":[\"E11.42\",\"I10\"]");
		assertThat(MAIL.inbox(asker)).as("a draft sends nothing").hasSize(1);

		assertThat(send("POST", "/api/v1/cases/" + number + "/answer",
				"{\"text\":\"As drafted.\",\"codes\":[\"E11.42\",\"I10\",\"R05.9\"]}", "consultant", "a-long-secret")
			.statusCode()).isEqualTo(200);
		until(() -> MAIL.inbox(asker), (mails) -> mails.size() == 2);
		assertThat(judgements(number)).contains(Map.entry("E11.42", "ACCEPTED"), Map.entry("I10", "ACCEPTED"),
				Map.entry("R05.9", "ADDED"));
		assertThat(citations(number)).extracting((row) -> row.get("code") + " " + row.get("source_file"))
			.contains("E11.42 catalog/icd10cm.csv", "I10 catalog/icd10cm.csv");
		assertThat(page(consultant, "/cases/" + number)).doesNotContain("Cited row changed");

		release("E114 0 heading", "E1142 1 Published polyneuropathy title");

		assertThat(page(consultant, "/cases/" + number))
			.contains("Cited row changed", "<strong>I10</strong>", "not in the catalog")
			.doesNotContain("<strong>E11.42</strong>");
		until(() -> page(consultant, "/follow-up"), (list) -> list.contains(number));
		assertThat(page(consultant, "/queue")).contains("Look at again");
		assertThat(page(consultant, "/cases/" + number + "/follow-up-draft")).contains("Since our answer of", "I10");
		assertThat(MAIL.inbox(asker)).as("a follow-up is not sent by itself").hasSize(2);

		post(consultant, "/cases/" + number + "/changes-noted");
		assertThat(page(consultant, "/cases/" + number)).doesNotContain("Cited row changed");
		assertThat(page(consultant, "/follow-up")).doesNotContain(number);
	}

	@Test
	void judgesNothingByAQuestionBack() throws IOException, InterruptedException {
		String number = numberIn(ask(somebody(), "back", QUESTION).subject());
		HttpClient consultant = signedIn("consultant");
		until(() -> page(consultant, "/cases/" + number + "/starting-draft"), (text) -> text.contains("E11.42"));

		post(consultant, "/cases/" + number + "/answer",
				"&lastSeen=" + Long.MAX_VALUE + "&action=ask-back&codes=I10&text=Which+payer%3F");

		assertThat(get("/api/v1/cases/" + number).path("status").asString()).isEqualTo("WAITING");
		assertThat(judgements(number)).isEmpty();
		assertThat(citations(number)).isEmpty();
	}

	@Test
	void reportsToAdminsHowSuggestionsDid() throws IOException, InterruptedException {
		String number = numberIn(ask(somebody(), "report", QUESTION).subject());
		HttpClient admin = signedIn("admin");
		until(() -> page(admin, "/cases/" + number + "/starting-draft"), (text) -> text.contains("E11.42"));
		send("POST", "/api/v1/cases/" + number + "/answer", "{\"text\":\"Yes.\",\"codes\":[\"E11.42\",\"G44.84\"]}",
				"consultant", "a-long-secret");

		assertThat(page(admin, "/admin/suggestions")).contains("How suggestions did", "ICD-10-CM");
		assertThat(judgements(number)).contains(Map.entry("G44.84", "ADDED"));
		assertThat(page(admin, "/admin/suggestions.csv")).startsWith("month,code_set").contains("ICD10CM");
		assertThat(page(signedIn("consultant"), "/admin/suggestions")).doesNotContain("How suggestions did");

		post(admin, "/admin/suggestions/boosts");
		assertThat(page(admin, "/admin/suggestions")).contains("Switched off by the setting", ">Activate<");
		post(admin, "/admin/suggestions/boosts/1", "&active=true");
		assertThat(page(admin, "/admin/suggestions")).contains(">Deactivate<");
	}

	private List<Map.Entry<String, String>> judgements(String number) {
		return this.database.query("select code, judgement from suggestion_feedback where coding_case_id = ?",
				(row, at) -> Map.entry(row.getString(1), row.getString(2)), caseId(number));
	}

	private List<Map<String, Object>> citations(String number) {
		return this.database.queryForList("select * from answer_citation where coding_case_id = ?", caseId(number));
	}

	private static long caseId(String number) {
		return CaseNumber.parse(number).map(CaseNumber::caseId).orElseThrow();
	}

	private void release(String... rows) throws IOException {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < rows.length; i++) {
			String[] parts = rows[i].split(" ", 3);
			text.append(String.format("%05d %-7s %s %-60s %s\r\n", i + 1, parts[0], parts[1], parts[2], parts[2]));
		}
		Path file = Files.writeString(this.folder.resolve("icd10cm_order_2026.txt"), text, StandardCharsets.US_ASCII);
		this.catalogImport.run(new ImportRequest(List.of(file), Optional.empty(), Optional.empty(), false, "test"),
				new UnwatchedImport());
		until(this.catalogs::isCurrent, Boolean::booleanValue);
	}

	private HttpClient signedIn(String role) throws IOException, InterruptedException {
		HttpClient browser = HttpClient.newBuilder()
			.cookieHandler(new CookieManager())
			.followRedirects(HttpClient.Redirect.NORMAL)
			.build();
		form(browser, "/login", "email=" + role + "%40caseconsultant.test&password=a-long-secret&_csrf="
				+ token(page(browser, "/login")));
		return browser;
	}

	private void post(HttpClient browser, String path, String... fields) throws IOException, InterruptedException {
		form(browser, path, "_csrf=" + token(page(browser, "/queue")) + String.join("", fields));
	}

	private static String token(String page) {
		Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
		assertThat(token.find()).isTrue();
		return URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
	}

	private void form(HttpClient browser, String path, String body) throws IOException, InterruptedException {
		browser.send(HttpRequest.newBuilder(address(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build(), HttpResponse.BodyHandlers.ofString());
	}

	private String page(HttpClient browser, String path) {
		try {
			return browser.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString())
				.body();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private URI address(String path) {
		return URI.create("http://127.0.0.1:" + this.port + path);
	}

}

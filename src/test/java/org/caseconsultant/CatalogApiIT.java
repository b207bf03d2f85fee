package org.caseconsultant;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The catalog over JSON, in the form of the NLM tables and on the desk.
 */
class CatalogApiIT extends TwoEditions {

	@LocalServerPort
	private int port;

	private JsonNode page(String code, String on) {
		return get("/api/v1/catalog/" + code + "?" + on).path("page");
	}

	@Test
	void searchesAsOfTheDay() {
		JsonNode before = get("/api/v1/catalog?q=A00&system=icd10cm&" + OLDER);
		JsonNode after = get("/api/v1/catalog?q=A00&system=icd10cm&billable=true&" + NEWER);

		assertThat(before.path("items").toString()).contains("\"A00.0\"").doesNotContain("\"A00.2\"", "renamed");
		assertThat(after.path("items").toString()).contains("\"A00.2\"", "First form, renamed")
			.doesNotContain("\"A00.0\"", "\"code\":\"A00\"");
		assertThat(get("/api/v1/catalog?q=renam&typing=true&limit=1&" + NEWER).path("items")).hasSize(1);
		assertThat(send("GET", "/api/v1/catalog?q=A00&limit=0", null, "consultant", "a-long-secret").body())
			.contains("limit must be between 1 and 500");
		assertThat(send("GET", "/api/v1/catalog?q=A00&on=soon", null, "consultant", "a-long-secret").statusCode())
			.isEqualTo(400);
	}

	@Test
	void namesEndAndReplacementOfADeletedCode() {
		JsonNode before = page("hcpcs/a0001", OLDER);
		JsonNode after = page("hcpcs/a0001", NEWER);

		assertThat(before.path("status").path("state").asString()).isEqualTo("VALID");
		assertThat(after.path("status").path("state").asString()).isEqualTo("ENDED");
		assertThat(after.path("status").path("until").asString()).isEqualTo("2091-09-30");
		assertThat(after.path("status").path("replacedBy").get(0).asString()).isEqualTo("A0002");
		assertThat(page("icd10cm/A00.2", OLDER).path("status").path("state").asString()).isEqualTo("NOT_YET");
		assertThat(send("GET", "/api/v1/catalog/icd10cm/Z99.8888?" + NEWER, null, "consultant", "a-long-secret")
			.statusCode()).isEqualTo(404);
	}

	@Test
	void tellsWhatStandsAroundADiagnosis() {
		JsonNode page = page("icd10cm/a001", NEWER);
		JsonNode notes = page.path("diagnosis").path("instructions").path("rows");

		assertThat(page.path("hierarchy").path("parents")).extracting((node) -> node.path("code").asString())
			.containsExactly("1", "A00-A09", "A00");
		assertThat(page.path("hierarchy").path("before").path("code").asString()).isEqualTo("A00");
		assertThat(page.path("hierarchy").path("after").path("code").asString()).isEqualTo("A00.2");
		assertThat(notes).extracting((note) -> note.path("kind").asString() + " " + note.path("owner").asString())
			.containsExactly("codeFirst A00.1", "excludes1 A00", "excludes2 1");
		assertThat(notes.get(1).path("inherited").asBoolean()).isTrue();
		assertThat(notes.get(1).path("source").path("file").asString()).isEqualTo("icd10cm_tabular_2091.xml");
		assertThat(page.path("diagnosis").path("seventhCharacters").path("rows").get(1).path("meaning").asString())
			.isEqualTo("later");
		assertThat(page.path("crosswalks").get(0).path("rows").get(0).path("to").asString()).isEqualTo("001.1");
		assertThat(page.path("crosswalks").get(1).path("note").asString()).startsWith("not loaded");
		assertThat(page.path("history").get(0).path("editions").get(1).path("change").asString()).isEqualTo("CHANGED");
	}

	@Test
	void tellsWhatTheTablesSayOfAProcedure() {
		JsonNode rules = page("cpt/96413", OLDER).path("procedure");
		JsonNode denied = rules.path("practitioner").path("denied");

		assertThat(denied.path("total").asInt()).isEqualTo(2);
		assertThat(denied.path("rows")).extracting((row) -> row.path("columnTwo").asString())
			.containsExactly("36000", "96409");
		assertThat(denied.path("rows").get(1).path("rationale").asString()).endsWith("second kind");
		assertThat(rules.path("practitioner").path("denying").path("total").asInt()).isZero();
		assertThat(rules.path("practitioner").path("denying").path("note").asString()).startsWith("no row");
		assertThat(rules.path("hospital").path("denied").path("loaded").asString()).isEqualTo("NO");
		assertThat(rules.path("hospital").path("denied").path("note").asString()).startsWith("not loaded");
		assertThat(rules.path("limits").get(0).path("rows").get(0).path("units").asString()).isEqualTo("2");
		assertThat(rules.path("addOns").path("rows").get(0).path("addOn").asString()).isEqualTo("96415");
		assertThat(rules.path("modifiers").path("rows").get(2).path("use").asString()).isEqualTo("ALLOWED");
		assertThat(get("/api/v1/catalog/ptp/96413/denied?page=1&" + OLDER).path("rows")).isEmpty();
		assertThat(get("/api/v1/catalog/ptp/36000/denying?" + OLDER).path("rows")).hasSize(1);
	}

	@Test
	void keepsTodaysFieldsAndFollowsTheEditions() {
		JsonNode entry = get("/api/v1/catalog/cpt/96413?" + NEWER);
		JsonNode history = entry.path("page").path("history").get(1);

		assertThat(entry.path("mue").path("units").asInt()).isEqualTo(3);
		assertThat(entry.path("feeSchedule").path("globalDays").asString()).isEqualTo("090");
		assertThat(history.path("table").asString()).isEqualTo("MUE_PRACTITIONER");
		assertThat(history.path("editions").get(1).path("details").get(0).asString()).isEqualTo("units: 2 -> 3");
		JsonNode article = entry.path("page").path("coverage").path("rows").get(0);
		assertThat(article.path("title").asString()).isEqualTo("Billing and Coding: Invention");
		assertThat(article.path("policies").get(0).asString()).isEqualTo("L39999");
		assertThat(entry.path("page").path("notice").asString()).contains("American Medical Association");
		assertThat(entry.toString()).doesNotContain("Secret");
	}

	@Test
	void checksTheLinesOfAClaim() {
		JsonNode report = edits("""
				{"on":"2090-11-01","lines":[{"code":"96413","units":3},{"code":"96409"},
				{"code":"36000","modifiers":["59"]},{"code":"96415"}]}""");

		assertThat(report.path("findings"))
			.extracting((each) -> each.path("kind").asString() + " " + each.path("outcome").asString() + " "
					+ each.path("codes").get(each.path("codes").size() - 1).asString())
			.containsExactly("PTP DENIED 96409", "PTP NEEDS_SUPPORT 36000", "MUE NEEDS_SUPPORT 96413",
					"ADD_ON PASSES 96413");
		assertThat(report.path("findings").get(0).path("source").path("row").asString()).isEqualTo("96413/96409");
		assertThat(report.path("notChecked")).isEmpty();
		assertThat(edits("{\"lines\":[]}").path("detail").asString()).startsWith("Give between 1 and 100 lines");
		assertThat(edits("{\"lines\":[{\"code\":\"1\"}]}").path("detail").asString()).startsWith("Each line needs");
	}

	private JsonNode edits(String claim) {
		return JsonMapper.shared()
			.readTree(send("POST", "/api/v1/catalog/edits", claim, "consultant", "a-long-secret").body());
	}

	@Test
	void worksFeesOut() {
		String fee = "/api/v1/catalog/fee/96413?" + OLDER;

		JsonNode office = get(fee + "&zip=99901");
		assertThat(office.path("formula").asString())
			.isEqualTo("(1.50 x 1.000 + 2.00 x 0.869 + 0.10 x 0.575) x 33.4009 = 110.07");
		assertThat(office.path("zip").path("row").asString()).isEqualTo("99901");
		JsonNode facility = get(fee + "&contractor=10112&locality=00&facility=true");
		assertThat(facility.path("fee").path("amount").asDouble()).isEqualTo(81.05);
		assertThat(facility.path("note").asString()).startsWith("CMS marks this setting");
		assertThat(get(fee).path("detail").asString()).startsWith("Say where");
		assertThat(get(fee + "&zip=00000").path("detail").asString()).contains("not in the table");
		assertThat(get("/api/v1/catalog/fee/96413?on=2020-01-01&zip=99901").path("detail").asString())
			.startsWith("Not loaded");
	}

	@Test
	void typesAheadInTheFormOfTheNlmTables() {
		JsonNode usual = get("/api/v1/tables/icd10cm/search?terms=E11.4");
		JsonNode some = get("/api/v1/tables/icd10cm/search?terms=E11.4&maxList=1&sf=code&df=name&ef=code:id");

		assertThat(usual).hasSize(4);
		assertThat(usual.get(0).asInt()).isPositive();
		assertThat(usual.get(1).size()).isBetween(1, 7);
		assertThat(usual.get(2).isNull()).isTrue();
		assertThat(usual.get(3).get(0).get(0).asString()).isEqualTo(usual.get(1).get(0).asString()).startsWith("E11.4");
		assertThat(some.get(1)).hasSize(1);
		assertThat(some.get(2).path("id").get(0).asString()).isEqualTo(some.get(1).get(0).asString());
		assertThat(some.get(3).get(0)).hasSize(1);
		assertThat(get("/api/v1/tables/loinc/search?terms=x").path("detail").asString())
			.isEqualTo("The table must be icd10cm or hcpcs.");
	}

	@Test
	void showsThePageOnTheDesk() throws IOException, InterruptedException {
		HttpClient browser = signedIn();

		assertThat(page(browser, "/catalog/icd10cm/A00.1?" + NEWER)).contains("First form, renamed",
				"what it comes from", "from A00; ", "<b>From ICD-9-CM</b>: not loaded");
		assertThat(page(browser, "/catalog/cpt/96413?zip=99901&" + OLDER)).contains("$110.07", "$81.05",
				"one day before, the day, and 90 days after it", "row 96413/36000",
				"<b>PTP, hospital: denied beside it</b>: not loaded", "American Medical Association");
		assertThat(page(browser, "/catalog/hcpcs/A0001?" + NEWER)).contains("ended on 2091-09-30", ">A0002</a>");
		assertThat(page(browser, "/catalog/hits?q=second&system=icd10cm&" + NEWER)).contains(">A00.2</a>")
			.doesNotContain("<html");
		assertThat(page(browser, "/catalog?q=A00.0&system=icd10cm&" + NEWER)).contains("on 2091-11-01",
				"another date of service");
	}

	private HttpClient signedIn() throws IOException, InterruptedException {
		HttpClient browser = HttpClient.newBuilder()
			.cookieHandler(new CookieManager())
			.followRedirects(HttpClient.Redirect.NORMAL)
			.build();
		Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page(browser, "/login"));
		assertThat(token.find()).isTrue();
		String form = "email=consultant%40caseconsultant.test&password=a-long-secret&_csrf="
				+ URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
		HttpRequest request = HttpRequest.newBuilder(address("/login"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build();
		browser.send(request, HttpResponse.BodyHandlers.ofString());
		return browser;
	}

	private String page(HttpClient browser, String path) throws IOException, InterruptedException {
		return browser.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString()).body();
	}

	private URI address(String path) {
		return URI.create("http://127.0.0.1:" + this.port + path);
	}

	@Test
	void describesItselfInOpenApi() {
		assertThat(body("/v3/api-docs")).contains("/api/v1/catalog/edits", "/api/v1/catalog/fee/{code}",
				"/api/v1/tables/{table}/search");
	}

}

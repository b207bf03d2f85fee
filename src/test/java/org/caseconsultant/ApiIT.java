package org.caseconsultant;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may call what, and what it answers.
 */
class ApiIT extends Product {

	@Test
	void asksForASignIn() {
		assertThat(send("GET", "/api/v1/cases", null, "", "").statusCode()).isEqualTo(401);
		assertThat(send("GET", "/v3/api-docs", null, "consultant", "a-long-secret").body())
			.contains("/api/v1/cases/{number}/answer");
	}

	@Test
	void showsHealthDetailsToAdminsOnly() {
		assertThat(send("GET", "/actuator/health", null, "", "").body()).contains("\"status\":\"UP\"")
			.doesNotContain("components");
		assertThat(send("GET", "/actuator/health", null, "admin", "a-long-secret").body()).contains("mailboxes", "smtp",
				"index", "db");
		assertThat(send("GET", "/actuator/env", null, "consultant", "a-long-secret").statusCode()).isEqualTo(403);
	}

	@Test
	void saysWhatIsWrong() {
		assertThat(send("GET", "/api/v1/cases/CC-999999", null, "consultant", "a-long-secret").statusCode())
			.isEqualTo(404);
		assertThat(send("GET", "/api/v1/cases?status=LOST", null, "consultant", "a-long-secret").statusCode())
			.isEqualTo(400);
		assertThat(send("GET", "/api/v1/catalog/cpt/96413", null, "consultant", "a-long-secret").body())
			.contains("96413");
		assertThat(send("GET", "/api/v1/catalog?q=chemo%20push", null, "consultant", "a-long-secret").body())
			.contains("96409");
	}

	@Test
	void pagesByKeyWithoutGapsOrRepeats() {
		for (int i = 0; i < 3; i++) {
			ask(somebody(), "page " + i, "Is 93015 one code?");
		}
		List<String> seen = new ArrayList<>();
		JsonNode page = get("/api/v1/cases");
		page.path("items").forEach((item) -> seen.add(item.path("number").asString()));
		JsonNode rest = get("/api/v1/cases?after=" + seen.get(1));

		assertThat(rest.path("items").get(0).path("number").asString()).isEqualTo(seen.get(2));
	}

	@Test
	void slowsDownWhoeverGuessesPasswordsAndSaysUntilWhen() {
		HttpResponse<String> last = null;
		for (int i = 0; i < 8; i++) {
			last = send("GET", "/api/v1/cases", null, "guessed@caseconsultant.test", "wrong-" + i);
		}
		assertProblem(last, 429, "Try again in ");
		assertThat(Long.parseLong(last.headers().firstValue("Retry-After").orElseThrow())).isBetween(1L, 60L);
	}

	@Test
	void answersEveryFaultAsAProblem() {
		assertProblem(send("GET", "/api/v1/cases", null, "", ""), 401, "Sign in");
		assertProblem(send("GET", "/actuator/env", null, "consultant", "a-long-secret"), 403, "no right");
		assertProblem(send("GET", "/api/v1/nowhere", null, "consultant", "a-long-secret"), 404, "/v3/api-docs");
		assertProblem(send("GET", "/api/v1/cases/CC-999999", null, "consultant", "a-long-secret"), 404, "CC-999999");
		assertProblem(send("GET", "/api/v1/catalog", null, "consultant", "a-long-secret"), 400, "'q'");
		assertProblem(send("POST", "/api/v1/cases/CC-000001/answer", "{", "consultant", "a-long-secret"), 400, "read");
		assertProblem(send("DELETE", "/api/v1/cases", null, "consultant", "a-long-secret"), 405, "/v3/api-docs");
	}

	@Test
	void keepsExceptionsToItself() {
		String number = numberIn(ask(somebody(), "broken", "Is 93015 one code?").subject());
		long id = Long.parseLong(number.substring(3));
		until(() -> get("/api/v1/cases/" + number), (found) -> !found.path("suggestions").isEmpty());
		this.database.update("update suggestion_run set reading = '{' where coding_case_id = ?", id);

		HttpResponse<String> broken = send("GET", "/api/v1/cases/" + number, null, "consultant", "a-long-secret");

		this.database.update("delete from suggestion_run where coding_case_id = ?", id);
		assertProblem(broken, 500, "tell the operator");
		assertThat(broken.body()).doesNotContain("xception", "tools.jackson", "\tat ");
	}

	private static void assertProblem(HttpResponse<String> response, int status, String said) {
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
		JsonNode problem = JsonMapper.shared().readTree(response.body());
		assertThat(problem.path("status").asInt()).isEqualTo(status);
		assertThat(problem.path("detail").asString()).contains(said);
		assertThat(problem.path("title").asString()).isNotEmpty();
	}

}

package org.caseconsultant;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

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
	void slowsDownWhoeverGuessesPasswords() {
		int last = 0;
		for (int i = 0; i < 8; i++) {
			last = send("GET", "/api/v1/cases", null, "guessed@caseconsultant.test", "wrong-" + i).statusCode();
		}
		assertThat(last).isEqualTo(429);
	}

}

package org.caseconsultant;

import java.util.List;
import java.util.Map;

import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.mail.ParsedMail;
import org.caseconsultant.suggestion.Precedents;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answered cases come up with later ones like them.
 */
class PrecedentsIT extends Product {

	@Autowired
	private Precedents precedents;

	private String asked(String text) {
		ParsedMail acknowledgement = ask(somebody(), "a question", text);
		until(() -> caseOf(acknowledgement), (found) -> !found.path("namedCodes").isEmpty());
		return numberIn(acknowledgement.subject());
	}

	private void answered(String number, String text, String... codes) {
		assertThat(send("POST", "/api/v1/cases/" + number + "/answer",
				JsonMapper.shared().writeValueAsString(Map.of("text", text, "codes", List.of(codes))), "consultant",
				"a-long-secret")
			.statusCode()).isEqualTo(200);
		until(() -> this.database.queryForObject("select count(*) from stored_precedent where index_due = true",
				Long.class), (due) -> due == 0);
	}

	private JsonNode precedents(String number, String codes) {
		return get("/api/v1/cases/" + number + "/precedents?codes=" + codes);
	}

	private static JsonNode of(String number, JsonNode precedents) {
		for (JsonNode each : precedents) {
			if (each.path("number").asString().equals(number)) {
				return each;
			}
		}
		throw new AssertionError(number + " is not among " + precedents);
	}

	@Test
	void showsEarlierAnswersWithTheirDifferencesAndMarksContradictions() {
		String medicare = asked("Medicare patient in our office: nail debridement and trimming of quillback nails in "
				+ "one visit, can I bill 11720 and 11719 together?");
		answered(medicare, "Only the debridement.\n\nThe trimming is part of it.", "11720");
		String commercial = asked("Aetna patient in our office: nail debridement and trimming of quillback nails in "
				+ "one visit, can I bill 11720 and 11719 together?");
		answered(commercial, "Both, this plan takes them.", "11720", "11719-59");

		String third = asked("Medicare, our office. Debridement of nails and trimming of other quillback nails at one "
				+ "visit: may we bill 11720 and 11719 together?");

		JsonNode found = precedents(third, "11720,11719-59");
		assertThat(found.findValuesAsString("number")).contains(medicare, commercial).doesNotContain(third);
		assertThat(found.get(0).path("number").asString()).isEqualTo(medicare);
		assertThat(of(medicare, found).path("answer").asString()).contains("trimming is part");
		assertThat(of(medicare, found).path("codes").toString()).contains("11720");
		assertThat(of(medicare, found).path("differences")).isEmpty();
		assertThat(of(medicare, found).path("note").asString()).contains("differs from " + medicare, "11719");
		assertThat(of(commercial, found).path("differences").toString()).contains("other payer (commercial)");
		assertThat(of(commercial, found).path("note").asString()).isEmpty();
		assertThat(of(medicare, precedents(third, "11720")).path("note").asString()).isEmpty();
	}

	@Test
	void keepsALaterAnswerAndForgetsWhatIsWithdrawn() {
		String first = asked("Aspiration of a porcupine bursa at the elbow in the office, 20605 or 20610?");
		answered(first, "The larger joint.", "20610");
		answered(first, "Sorry, the intermediate joint.", "20605");
		answered(first, "You are welcome.");
		String second = asked("Aspiration of a porcupine bursa at the elbow in our office, is it 20605 or 20610?");

		JsonNode precedent = of(first, precedents(second, "20610"));
		assertThat(precedent.path("codes").toString()).contains("20605").doesNotContain("20610");
		assertThat(precedent.path("answer").asString()).contains("intermediate joint", "You are welcome")
			.doesNotContain("larger");
		assertThat(precedent.path("note").asString()).contains("20605 there, not 20610");

		this.precedents.forget(CaseNumber.parse(first).orElseThrow());

		assertThat(precedents(second, "").findValuesAsString("number")).doesNotContain(first);
		until(() -> this.database.queryForObject("select count(*) from stored_precedent where coding_case_id = ?",
				Long.class, CaseNumber.parse(first).orElseThrow().caseId()), (rows) -> rows == 0);
	}

}

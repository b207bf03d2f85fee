package org.caseconsultant;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of an answer that is being written or waits when its case becomes part of
 * another one.
 */
class MergedAnsweringIT extends Product {

	@LocalServerPort
	private int port;

	private String asked(String subject) {
		return "/cases/" + numberIn(ask(somebody(), subject, "Is 93015 one code?").subject());
	}

	private static Map<String, Object> form(String page, String text) {
		Map<String, Object> form = new HashMap<>();
		form.put("text", text);
		form.put("lastSeen", StaffBrowser.hidden(page, "lastSeen"));
		form.put("lastNote", StaffBrowser.hidden(page, "lastNote"));
		form.put("version", StaffBrowser.hidden(page, "version"));
		return form;
	}

	private static void schedule(StaffBrowser consultant, String path, String text) {
		Map<String, Object> form = form(consultant.page(path), text);
		form.put("sendAt", LocalDateTime.now(ZoneId.of("America/New_York")).plusDays(1).withNano(0));
		assertThat(consultant.post(path + "/answer", form).body()).contains("Leaves on");
	}

	private static String merge(StaffBrowser member, String path, String into) {
		return member.post(path + "/merge", Map.of("into", into.substring(7))).body();
	}

	private List<String> states(String path) {
		return this.database.queryForList(
				"select state from pending_answer where coding_case_id = ? order by pending_answer_id", String.class,
				Long.valueOf(path.substring(10)));
	}

	@Test
	void holdsAnAnswerThatWaitsAndCallsItBackByTheOldNumber() {
		String ending = asked("ends");
		String remaining = asked("remains");
		StaffBrowser consultant = StaffBrowser.signedIn(this.port, "consultant");
		consultant.upload(ending + "/files", "policy.txt", "Policy".getBytes(StandardCharsets.UTF_8));
		schedule(consultant, ending, "Tomorrow.");

		assertThat(merge(consultant, ending, remaining)).contains("Held, not sent",
				ending.substring(7) + " became part of this case.");
		assertThat(states(ending)).isEmpty();
		assertThat(consultant.get(ending + "/pending?state=HELD").headers().firstValue("HX-Refresh")).isPresent();
		assertThat(consultant.post(ending + "/answer/undo", Map.of()).body()).contains(remaining + "/answer",
				"Tomorrow.", "policy.txt", "The answer is back in the composer");
	}

	@Test
	void letsOneAnswerWaitWhereTwoWaited() {
		String remaining = asked("waits on");
		String ending = asked("goes back");
		StaffBrowser consultant = StaffBrowser.signedIn(this.port, "consultant");
		schedule(consultant, remaining, "The one that waits on.");
		schedule(consultant, ending, "The one that goes back.");

		assertThat(merge(consultant, ending, remaining)).contains("Held, not sent", "The mail to");
		assertThat(states(remaining)).containsExactly("HELD", "WITHDRAWN");
		assertThat(consultant.page(remaining + "/draft")).contains("The one that goes back.");
		assertThat(consultant.post(remaining + "/answer/undo", Map.of()).body()).contains("The one that waits on.",
				"The one that goes back.", "changed in two places");
	}

	@Test
	void writesOnInTheRemainingCase() {
		String ending = asked("is written");
		String remaining = asked("takes it in");
		StaffBrowser consultant = StaffBrowser.signedIn(this.port, "consultant");
		StaffBrowser lead = StaffBrowser.signedIn(this.port, "lead");
		String page = consultant.page(ending);
		consultant.post(ending + "/draft", form(page, "Half."));
		lead.post(ending + "/followers", Map.of("address", "biller@practice.test"));
		merge(lead, ending, remaining);

		assertThat(lead.page(remaining)).contains("Casey CONSULTANT</strong> is writing");
		Map<String, Object> further = form(page, "Half, and more.");
		further.put("version", 1);
		assertThat(consultant.post(ending + "/draft", further).statusCode()).isEqualTo(200);
		further.put("text", "All of it.");
		further.put("version", 2);
		assertThat(consultant.post(ending + "/answer", further).body()).contains("Nothing was sent", "All of it.",
				remaining + "/answer");
		assertThat(lead.page(remaining)).as("who followed is in copy").contains("value=\"biller@practice.test\"");
		assertThat(states(remaining)).isEmpty();
	}

	@Test
	void keepsWhatWasWrittenInBothCases() {
		String ending = asked("one half");
		String remaining = asked("other half");
		StaffBrowser consultant = StaffBrowser.signedIn(this.port, "consultant");
		String page = consultant.page(ending);
		consultant.post(ending + "/draft", form(page, "Second half."));
		consultant.post(remaining + "/draft", form(consultant.page(remaining), "First half."));
		assertThat(merge(consultant, ending, remaining)).contains("First half.\n\nSecond half.");

		Map<String, Object> further = form(page, "Second half, and more.");
		further.put("version", 1);
		assertThat(consultant.post(ending + "/draft", further).statusCode()).isEqualTo(409);
		assertThat(consultant.page(remaining)).contains("First half.\n\nSecond half.", "Second half, and more.");
	}

}

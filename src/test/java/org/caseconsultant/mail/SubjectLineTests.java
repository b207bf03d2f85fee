package org.caseconsultant.mail;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Subject lines.
 */
class SubjectLineTests {

	@Test
	void removesPrefixesOfManyLanguages() {
		for (String subject : new String[] { "Re: chemo suite", "RE: FW: Fwd: chemo suite", "AW: WG: chemo suite",
				"SV: VS: chemo suite", "RV: chemo suite", "Re[2]: chemo suite", "Re (3): chemo suite", "回复：chemo suite",
				"Re: [External] Re: chemo suite", "  re : chemo   suite " }) {
			assertThat(SubjectLine.stem(subject)).as(subject).isEqualTo("chemo suite");
		}
	}

	@Test
	void keepsWordsThatOnlyBeginLikeAPrefix() {
		assertThat(SubjectLine.stem("Reimbursement: 96413")).isEqualTo("Reimbursement: 96413");
		assertThat(SubjectLine.stem("R: shoulder, L: knee")).isEqualTo("R: shoulder, L: knee");
		assertThat(SubjectLine.stem("Result: 80053")).isEqualTo("Result: 80053");
	}

	@Test
	void findsTheCaseNumber() {
		assertThat(SubjectLine.caseNumber("Re: chemo suite [cc-000123]")).contains("CC-000123");
		assertThat(SubjectLine.caseNumber("about CC-000123, please")).contains("CC-000123");
		assertThat(SubjectLine.caseNumber("ACC-000123 or CC-12 or CC-000123x")).isEmpty();
	}

	@Test
	void writesTheCaseNumberOnce() {
		String once = SubjectLine.withCaseNumber("chemo suite", "CC-000123");

		assertThat(once).isEqualTo("Re: chemo suite [CC-000123]");
		assertThat(SubjectLine.withCaseNumber("AW: " + once, "CC-000123")).isEqualTo(once);
		assertThat(SubjectLine.withCaseNumber("", "CC-000123")).isEqualTo("Re: [CC-000123]");
		assertThat(SubjectLine.withCaseNumber("x\r\nBcc: y", "CC-000123")).doesNotContain("\r", "\n");
	}

}

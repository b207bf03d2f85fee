package org.caseconsultant.reply;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTextTests {

	@Test
	void readsWellWithoutItsMarks() {
		String text = MarkdownText.plain(
				"## Verdict\n\n**Yes**, report `93015`:\n\n- one\n- two *and more*\n\n1. first\n2. second\n\n> said");

		assertThat(text).doesNotContain("**", "##", "`")
			.contains("Verdict", "Yes, report", "- one", "1. first", "said");
		assertThat(text.lines()).anyMatch(String::isBlank);
	}

	@Test
	void keepsAddressesOfLinksAndRunsNoHtml() {
		assertThat(MarkdownText.plain("See [CMS](https://www.cms.gov/x).")).contains("CMS", "https://www.cms.gov/x");
		assertThat(MarkdownText.html("<script>x</script>")).doesNotContain("<script>");
	}

}

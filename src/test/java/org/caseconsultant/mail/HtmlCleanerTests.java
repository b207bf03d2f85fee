package org.caseconsultant.mail;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * HTML of mails.
 */
class HtmlCleanerTests {

	private final HtmlCleaner cleaner = new HtmlCleaner();

	@Test
	void removesWhatCouldActOrLoad() {
		String clean = this.cleaner
			.clean("""
					<html><head><style>p{color:red}</style><script>alert(1)</script><base href="https://x.example/"></head>
					<body onload="x()"><p style="background:url(https://x.example/p.gif)" onclick="y()">text</p>
					<form action="https://x.example"><input name="a"><button>go</button></form><iframe src="https://x.example">
					</iframe><svg onload="z()"><image href="https://x.example"/></svg><object data="x"></object>
					<a href="javascript:alert(1)">a</a><a href="data:text/html,x">b</a><img src="data:image/png;base64,AA">
					<img src=" https://x.example/pixel.gif"><video src="https://x.example/v"></video><math><mtext></mtext></math>
					""");

		assertThat(clean).contains("text")
			.doesNotContainIgnoringCase("script", "style", "onload", "onclick", "<form", "<input", "iframe", "<svg",
					"object", "data:", "x.example", "<video", "<base", "alert");
	}

	@Test
	void replacesRemotePicturesAndKeepsThoseOfTheMail() {
		String clean = this.cleaner.clean("<img src=\"https://x.example/p.gif\"><img src=\"cid:pic@x\" alt=\"scan\">");

		assertThat(clean).contains("[remote image]").contains("src=\"cid:pic@x\"").doesNotContain("x.example");
	}

	@Test
	void makesLinksHarmless() {
		assertThat(this.cleaner.clean("<a href=\"https://x.example/\" target=\"_top\" rel=\"opener\">x</a>"))
			.contains("href=\"https://x.example/\"", "rel=\"noopener noreferrer nofollow\"", "target=\"_blank\"")
			.doesNotContain("_top");
	}

	@Test
	void keepsTables() {
		assertThat(this.cleaner.clean("<table><tr><td colspan=\"2\">96413</td></tr></table>"))
			.contains("<td colspan=\"2\">96413</td>");
	}

	@Test
	void writesReadableText() {
		String text = this.cleaner.text("""
				<style>x</style><p>Dear <b>team</b>,</p><p>can I<br>bill&nbsp;this?</p>
				<ul><li>96413</li><li>96409</li></ul><ol><li>one<li>two</ol>
				<table><tr><td>J9045</td><td>8</td></tr><tr><td>J9267</td><td>5</td></tr></table>
				<a href="https://x.example/page">see</a> <a href="https://x.example">x.example</a>
				<a href="mailto:pat@x.example">pat@x.example</a><div style="display:none">hidden</div><pre>a
				  b</pre>""");

		assertThat(text).isEqualTo("""
				Dear team,

				can I
				bill this?

				- 96413
				- 96409

				1. one
				2. two

				J9045	8
				J9267	5

				see [https://x.example/page] x.example pat@x.example

				a
				  b""");
	}

	@Test
	void marksQuotedBlocks() {
		assertThat(this.cleaner.text("<div>new</div><blockquote>old<blockquote>older</blockquote></blockquote>"))
			.isEqualTo("new\n\n> old\n>\n>> older");
	}

	@Test
	void letsTheStripperFindTheQuotationOfGmail() {
		String html = "<div dir=ltr>Yes.</div><br><div class=gmail_quote><div class=gmail_attr>On Tue, Jan 2, 2024 at 10:00 AM"
				+ " Pat &lt;<a href=mailto:pat@x.example>pat@x.example</a>&gt; wrote:<br></div>"
				+ "<blockquote class=gmail_quote>Can I bill 96413?</blockquote></div>";

		StrippedText stripped = new QuoteStripper().strip(this.cleaner.text(html));

		assertThat(stripped.newText()).isEqualTo("Yes.");
		assertThat(stripped.quotedText()).contains("wrote:", "> Can I bill 96413?");
	}

	@Test
	void letsTheStripperFindTheQuotationOfOutlook() {
		String html = "<p>Yes.</p><hr><div id=divRplyFwdMsg><b>From:</b> Pat &lt;pat@x.example&gt;<br><b>Sent:</b> Tuesday<br>"
				+ "<b>To:</b> Cases<br><b>Subject:</b> chemo</div><div>Can I bill 96413?</div>";

		StrippedText stripped = new QuoteStripper().strip(this.cleaner.text(html));

		assertThat(stripped.newText()).isEqualTo("Yes.");
		assertThat(stripped.quotedText()).contains("From: Pat", "Can I bill 96413?");
	}

	@Test
	void survivesDeepNesting() {
		String deep = "<div><blockquote><ul><li>".repeat(20_000) + "text";

		assertThat(this.cleaner.text(deep)).contains("text");
		assertThat(this.cleaner.clean(deep)).contains("text");
	}

	@Test
	void showsOnlyPicturesOfTheMail() {
		String clean = this.cleaner
			.clean("<img src='cid:a%2Bb@x' alt=one><img src='CID:gone'><img src='http://evil/x.png'>");

		String shown = this.cleaner.withPictures(clean,
				(id) -> id.equals("a+b@x") ? Optional.of("/pictures/0") : Optional.empty());

		assertThat(shown).isEqualTo("<img src=\"/pictures/0\" alt=\"one\">[picture missing][remote image]");
	}

}

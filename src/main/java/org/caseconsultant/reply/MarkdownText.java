package org.caseconsultant.reply;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Writes Markdown (CommonMark) for people: as HTML, and as text that reads well without
 * its marks. Thread-safe.
 */
public final class MarkdownText {

	private static final Parser PARSER = Parser.builder().build();

	private static final HtmlRenderer HTML = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

	private static final TextContentRenderer TEXT = TextContentRenderer.builder()
		.lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
		.build();

	private MarkdownText() {
	}

	/**
	 * Writes it as HTML.
	 * @param markdown the text
	 * @return HTML without raw HTML of the author
	 */
	public static String html(String markdown) {
		return HTML.render(parsed(markdown));
	}

	/**
	 * Writes it as text.
	 * @param markdown the text
	 * @return lists with their marks, links with their addresses, nothing else of
	 * Markdown
	 */
	public static String plain(String markdown) {
		return TEXT.render(parsed(markdown)).strip();
	}

	private static Node parsed(String markdown) {
		return PARSER.parse(markdown.strip());
	}

}

package org.caseconsultant.mail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Writes the text of an HTML body line by line. Used once.
 * <p>
 * Quoted blocks get {@code > }; where Outlook marks the earlier mail only by a rule or a
 * container, the line of underscores is written that Outlook itself puts into plain text,
 * so that {@link QuoteStripper} finds it.
 */
final class HtmlTextRenderer implements NodeFilter {

	private static final Set<String> SKIPPED = Set.of("head", "script", "style", "title", "template", "object",
			"noscript", "select", "svg");

	private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "ul", "ol", "dl", "pre", "table", "h1",
			"h2", "h3", "h4", "h5", "h6", "hr");

	private static final Set<String> LINES = Set.of("div", "tr", "li", "dt", "dd", "address", "article", "aside",
			"center", "section", "header", "footer", "main", "form", "fieldset", "caption", "tbody", "thead");

	private static final Set<String> QUOTE_CLASSES = Set.of("yahoo_quoted", "zmail_extra", "protonmail_quote",
			"tutanota_quote");

	/**
	 * Rule in front of the earlier mail: Outlook 2003-2016, Windows Mail, Outlook for the
	 * web.
	 */
	private static final Pattern OUTLOOK_RULE = Pattern
		.compile("border-top:\\s*(?:solid\\s*#|#)(?:e1e1e1|b5c4df|e5e5e5)"
				+ "|border-top:\\s*#(?:e1e1e1|b5c4df|e5e5e5)\\s+1(?:\\.0)?p[tx] solid");

	private static final Set<String> RULE_IDS = Set.of("divrplyfwdmsg", "stopspelling", "zwchr");

	private static final Pattern HIDDEN = Pattern.compile("display:\\s*none|mso-hide:\\s*all");

	private static final String RULE = "________________________________";

	private static final int DEEPEST_QUOTE = 30;

	private static final int MOST_BLANK_LINES = 2;

	private final StringBuilder out = new StringBuilder();

	private final StringBuilder line = new StringBuilder();

	/** Next number of each open list, -1 for one with bullets. */
	private final Deque<Integer> lists = new ArrayDeque<>();

	private int quotes;

	private int blankLines;

	private int blankQuotes = DEEPEST_QUOTE;

	private int preformatted;

	String render(Element body) {
		NodeTraversor.filter(this, body);
		endLine();
		return this.out.toString().stripTrailing();
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode text) {
			append(text.getWholeText());
		}
		else if (node instanceof Element element) {
			if (isSkipped(element)) {
				return FilterResult.SKIP_ENTIRELY;
			}
			open(element);
		}
		return FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element element) {
			close(element);
		}
		return FilterResult.CONTINUE;
	}

	private static boolean isSkipped(Element element) {
		return SKIPPED.contains(element.normalName())
				|| HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
	}

	private void open(Element element) {
		String name = element.normalName();
		if (PARAGRAPHS.contains(name)) {
			blankLine();
		}
		else if (LINES.contains(name)) {
			endLine();
		}
		if (isQuote(element)) {
			endLine();
			this.quotes++;
		}
		mark(element, name);
	}

	private void mark(Element element, String name) {
		switch (name) {
			case "br" -> breakLine();
			case "li" -> this.line.append(bullet());
			case "ol" -> this.lists.push(1);
			case "ul" -> this.lists.push(-1);
			case "pre" -> this.preformatted++;
			case "td", "th" -> separateCell(element);
			default -> {
			}
		}
		boolean rule = RULE_IDS.contains(element.id().toLowerCase(Locale.ROOT))
				|| OUTLOOK_RULE.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find();
		if (rule || (name.equals("hr") && element.nextElementSibling() != null)) {
			endLine();
			this.line.append(RULE);
			endLine();
		}
	}

	private void separateCell(Element element) {
		if (element.previousElementSibling() != null && !this.line.isEmpty()) {
			this.line.append('\t');
		}
	}

	private void close(Element element) {
		String name = element.normalName();
		if (name.equals("a")) {
			link(element);
		}
		if (name.equals("pre")) {
			this.preformatted--;
		}
		if (name.equals("ol") || name.equals("ul")) {
			this.lists.pop();
		}
		if (PARAGRAPHS.contains(name) || LINES.contains(name)) {
			endLine();
		}
		if (isQuote(element)) {
			endLine();
			this.quotes--;
		}
		if (PARAGRAPHS.contains(name)) {
			blankLine();
		}
	}

	private static boolean isQuote(Element element) {
		return element.normalName().equals("blockquote") || element.id().equalsIgnoreCase("OLK_SRC_BODY_SECTION")
				|| (element.normalName().equals("div")
						&& element.classNames().stream().anyMatch(QUOTE_CLASSES::contains));
	}

	/** Numbers are counted here: asking each item for its place would take for ever. */
	private String bullet() {
		int number = this.lists.isEmpty() ? -1 : this.lists.pop();
		this.lists.push((number > 0) ? number + 1 : number);
		return (number > 0) ? number + ". " : "- ";
	}

	private void link(Element anchor) {
		String target = anchor.attr("href").strip();
		String plain = target.replaceFirst("(?i)^(?:mailto:|https?://)", "").replaceFirst("/$", "");
		boolean web = target.toLowerCase(Locale.ROOT).matches("(?s)(?:https?://|mailto:).{3,500}");
		String text = anchor.text();
		if (web && !text.isBlank() && !text.toLowerCase(Locale.ROOT).contains(plain.toLowerCase(Locale.ROOT))) {
			this.line.append(" [").append(target.replaceFirst("(?i)^mailto:", "")).append(']');
		}
	}

	private void append(String text) {
		if (this.preformatted > 0) {
			String[] lines = text.replace("\r", "").split("\n", -1);
			for (int index = 0; index < lines.length; index++) {
				this.line.append(lines[index]);
				if (index + 1 < lines.length) {
					breakLine();
				}
			}
			return;
		}
		String words = text.replaceAll("[\\s\\u00A0\\u200B\\u200C\\uFEFF]+", " ");
		boolean atStart = this.line.isEmpty() || Character.isWhitespace(this.line.charAt(this.line.length() - 1));
		this.line.append((atStart && words.startsWith(" ")) ? words.substring(1) : words);
	}

	private void endLine() {
		if (!this.line.toString().isBlank()) {
			breakLine();
		}
		this.line.setLength(0);
	}

	private void breakLine() {
		String content = this.line.toString().stripTrailing();
		this.line.setLength(0);
		if (content.isEmpty()) {
			this.blankLines = Math.min(this.blankLines + 1, MOST_BLANK_LINES);
			this.blankQuotes = Math.min(this.blankQuotes, this.quotes);
			return;
		}
		writeBlankLines();
		write(content, this.quotes);
	}

	/**
	 * Blank lines are written when a line follows, in the shallower of both quotations.
	 */
	private void writeBlankLines() {
		for (int count = 0; count < this.blankLines && !this.out.isEmpty(); count++) {
			write("", Math.min(this.blankQuotes, this.quotes));
		}
		this.blankLines = 0;
		this.blankQuotes = DEEPEST_QUOTE;
	}

	private void blankLine() {
		endLine();
		this.blankLines = Math.max(this.blankLines, 1);
		this.blankQuotes = Math.min(this.blankQuotes, this.quotes);
	}

	private void write(String content, int depth) {
		String prefix = ">".repeat(Math.min(depth, DEEPEST_QUOTE));
		this.out.append((prefix + (prefix.isEmpty() ? "" : " ") + content).stripTrailing()).append('\n');
	}

}

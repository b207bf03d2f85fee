package org.caseconsultant.mail;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The one door through which HTML of a mail reaches a page.
 * <p>
 * Allowed is a list of tags that structure text; style, script, forms, frames and event
 * handlers are not. A page that shows a cleaned mail loads nothing from outside: pictures
 * remain only when they are parts of the mail ({@code cid:}, RFC 2392). Thread-safe.
 */
public final class HtmlCleaner {

	private static final int LONGEST = 4_000_000;

	private static final int DEEPEST = 1000;

	private static final Pattern TAG = Pattern.compile("<[^<>]{0,2000}>");

	/** Tags that nest: not the void ones, nor those that end each other. */
	private static final Pattern NESTING = Pattern.compile(
			"(?i)<(/?)(?!(?:br|img|hr|meta|link|input|p|li|td|tr|th|dd|dt|col|option|wbr|area|base|body|html|a)\\b)[a-z]");

	private static final Safelist ALLOWED = new Safelist()
		.addTags("a", "b", "blockquote", "br", "caption", "center", "cite", "code", "col", "colgroup", "dd", "del",
				"div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "li", "ol", "p",
				"pre", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "table", "tbody", "td", "tfoot",
				"th", "thead", "tr", "tt", "u", "ul")
		.addAttributes("a", "href", "title")
		.addAttributes("img", "src", "alt", "width", "height")
		.addAttributes("ol", "start", "type")
		.addAttributes("td", "colspan", "rowspan")
		.addAttributes("th", "colspan", "rowspan")
		.addProtocols("a", "href", "http", "https", "mailto")
		.addProtocols("img", "src", "cid")
		.addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow")
		.addEnforcedAttribute("a", "target", "_blank");

	/** Makes a cleaner. */
	public HtmlCleaner() {
	}

	/**
	 * Cleans HTML for a page.
	 * @param html HTML of a mail, however broken
	 * @return HTML fragment that is safe inside a page; a picture from outside is the
	 * text {@code [remote image]}
	 */
	public String clean(String html) {
		Document document = parse(html);
		for (Element image : document.select("img, image")) {
			String source = image.attr("src").strip().toLowerCase(Locale.ROOT);
			if (!source.startsWith("cid:")) {
				image.replaceWith(new TextNode("[remote image]"));
			}
		}
		Document clean = new Cleaner(ALLOWED).clean(document);
		clean.outputSettings().prettyPrint(false);
		return clean.body().html();
	}

	/**
	 * Lets a cleaned mail show its own pictures.
	 * @param clean HTML from {@link #clean}
	 * @param addresses finds the address of a picture by its Content-ID
	 * @return the same HTML; a picture that is not a part of the mail is the text
	 * {@code [picture missing]}
	 */
	public String withPictures(String clean, Function<String, Optional<String>> addresses) {
		Document document = parse(clean);
		for (Element image : document.select("img")) {
			Optional<String> address = addresses.apply(contentId(image.attr("src")));
			if (address.isPresent()) {
				image.attr("src", address.get());
			}
			else {
				image.replaceWith(new TextNode("[picture missing]"));
			}
		}
		return document.body().html();
	}

	/** A Content-ID is percent-encoded in a {@code cid:} address (RFC 2392). */
	private static String contentId(String source) {
		String id = source.strip().replaceFirst("(?i)^cid:", "");
		try {
			return URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return id;
		}
	}

	/**
	 * Reads HTML as plain text: lines, list bullets, quoted blocks with {@code > } in
	 * front, and the target of a link in square brackets where the link's text does not
	 * say it.
	 * @param html HTML of a mail, however broken
	 * @return text with {@code \n} line ends
	 */
	public String text(String html) {
		return new HtmlTextRenderer().render(parse(html).body());
	}

	/** A nesting that only an attack has would take minutes: its tags are dropped. */
	private static Document parse(String html) {
		String bounded = HeaderText.cut(html, LONGEST);
		Document document = Jsoup.parse(isTooDeep(bounded) ? TAG.matcher(bounded).replaceAll(" ") : bounded);
		document.outputSettings().prettyPrint(false);
		return document;
	}

	private static boolean isTooDeep(String html) {
		Matcher tag = NESTING.matcher(html);
		int depth = 0;
		while (tag.find() && depth <= DEEPEST) {
			depth = tag.group(1).isEmpty() ? depth + 1 : Math.max(0, depth - 1);
		}
		return depth > DEEPEST;
	}

}

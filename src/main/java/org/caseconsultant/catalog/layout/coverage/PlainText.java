package org.caseconsultant.catalog.layout.coverage;

import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The text of a field that holds HTML, sometimes with its marks escaped.
 */
final class PlainText {

	private static final int LONGEST = 20_000;

	private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]{0,500}>");

	private static final Pattern BLOCK_END = Pattern.compile("(?i)</(p|li|h\\d|tr|div|table|ul|ol)>|<br\\s*/?>");

	private PlainText() {
	}

	/** Returns the text with a line for each paragraph, cut if it is very long. */
	static String of(String html) {
		String text = strip(html);
		if (TAG.matcher(text).find()) {
			text = strip(text);
		}
		return (text.length() > LONGEST) ? text.substring(0, LONGEST) + " [...]" : text;
	}

	private static String strip(String html) {
		if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
			return lines(html);
		}
		Document document = Jsoup.parse(BLOCK_END.matcher(html).replaceAll("$0\n"));
		document.select("script, style").remove();
		return lines(document.wholeText());
	}

	private static String lines(String text) {
		return text.replace('\u00a0', ' ').replaceAll("[ \\t\\f\\r]+", " ").replaceAll(" ?\\n[ \\n]*", "\n").strip();
	}

}

package org.caseconsultant.catalog.layout.icd;

import java.io.IOException;

import javax.xml.stream.XMLStreamConstants;

import org.jspecify.annotations.Nullable;

/**
 * The text of an element, blanks collapsed; what stands in one nested element may be kept
 * apart.
 *
 * @param text the text outside of that element
 * @param apart the text inside of it
 */
record ElementText(String text, String apart) {

	/** Reads all text but that of {@code old}. */
	static String read(XmlReader xml) throws IOException {
		return read(xml, null).text();
	}

	/** Reads the text and keeps apart what stands in elements of a name. */
	static ElementText read(XmlReader xml, @Nullable String name) throws IOException {
		StringBuilder text = new StringBuilder();
		StringBuilder apart = new StringBuilder();
		for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
			if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
				xml.appendTo(text);
			}
			else if (event == XMLStreamConstants.START_ELEMENT) {
				nested(xml, name, text, apart);
			}
		}
		return new ElementText(collapse(text), collapse(apart));
	}

	private static void nested(XmlReader xml, @Nullable String name, StringBuilder text, StringBuilder apart)
			throws IOException {
		String element = xml.name();
		String nested = read(xml, name).text();
		if (!element.equals("old")) {
			(element.equals(name) ? apart : text).append(' ').append(nested).append(' ');
		}
	}

	private static String collapse(StringBuilder text) {
		return text.toString().strip().replaceAll("\\s+", " ");
	}

}

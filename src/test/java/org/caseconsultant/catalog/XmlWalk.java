package org.caseconsultant.catalog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A published XML file as a document, to compare with.
 *
 * @param document the whole file
 */
record XmlWalk(Document document) {

	static XmlWalk of(Path path) {
		try {
			return new XmlWalk(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(path.toFile()));
		}
		catch (SAXException | IOException | ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	List<Element> named(String name) {
		List<Element> elements = new ArrayList<>();
		NodeList nodes = this.document.getElementsByTagName(name);
		for (int index = 0; index < nodes.getLength(); index++) {
			elements.add((Element) nodes.item(index));
		}
		return elements;
	}

	static List<Element> children(Element parent, String name) {
		List<Element> children = new ArrayList<>();
		for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
			if (each instanceof Element element && element.getTagName().equals(name)) {
				children.add(element);
			}
		}
		return children;
	}

	/** The key of a chapter, section or code. */
	static String key(Element element) {
		String id = element.getAttribute("id");
		if (element.getTagName().equals("section")) {
			return id.contains("-") ? id : id + "-" + id;
		}
		return text(element, "name");
	}

	static String text(Element parent, String child) {
		List<Element> children = children(parent, child);
		return children.isEmpty() ? "" : text(children.get(0));
	}

	static String text(Element element) {
		return element.getTextContent().strip().replaceAll("\\s+", " ");
	}

	static String textOutside(Element element, String name) {
		Element copy = (Element) element.cloneNode(true);
		children(copy, name).forEach(copy::removeChild);
		return text(copy);
	}

}

package org.caseconsultant.catalog.layout.icd;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Objects;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.caseconsultant.catalog.layout.BadFileException;
import org.caseconsultant.catalog.layout.SourceFile;

/**
 * Walks through an XML file without ever following it elsewhere: document types and
 * entities are refused, and so is what is nested or long without measure.
 */
final class XmlReader implements AutoCloseable {

	private static final int DEEPEST = 40;

	private static final int LONGEST = 64 * 1024;

	private static final XMLInputFactory FACTORY = factory();

	private final String file;

	private final Reader text;

	private final XMLStreamReader xml;

	private int depth;

	private XmlReader(String file, Reader text) {
		this.file = file;
		this.text = text;
		try {
			this.xml = FACTORY.createXMLStreamReader(text);
		}
		catch (XMLStreamException ex) {
			throw new BadFileException(file, 1, "", "is no XML: " + firstLine(ex));
		}
	}

	/** Opens a file. */
	static XmlReader open(SourceFile file) throws IOException {
		return new XmlReader(file.name(), XmlEncoding.decode(file));
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
		return factory;
	}

	/**
	 * Goes to the next element below the one that was begun.
	 * @return true at the beginning of an element, false at the end of the one around
	 */
	boolean nextChild() throws IOException {
		int event = next();
		while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT
				&& event != XMLStreamConstants.END_DOCUMENT) {
			if (event == XMLStreamConstants.CHARACTERS && !this.xml.isWhiteSpace()) {
				throw bad("text stands between the elements");
			}
			event = next();
		}
		return event == XMLStreamConstants.START_ELEMENT;
	}

	/** Reads the text of the element that was begun, to its end, without old wording. */
	String text() throws IOException {
		return ElementText.read(this);
	}

	/** Passes over the element that was begun, to its end. */
	void skip() throws IOException {
		for (int open = 1; open > 0;) {
			int event = next();
			open += (event == XMLStreamConstants.START_ELEMENT) ? 1
					: (event == XMLStreamConstants.END_ELEMENT) ? -1 : 0;
		}
	}

	/** Goes to the next event. */
	int next() throws IOException {
		int event = advance();
		switch (event) {
			case XMLStreamConstants.DTD -> throw bad("holds a document type (DTD), which is not allowed");
			case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION ->
				throw bad("refers to an entity, which is not allowed");
			case XMLStreamConstants.START_ELEMENT -> this.depth++;
			case XMLStreamConstants.END_ELEMENT -> this.depth--;
			default -> {
			}
		}
		if (this.depth > DEEPEST) {
			throw bad("elements are nested more than " + DEEPEST + " deep");
		}
		return event;
	}

	private int advance() throws IOException {
		try {
			return this.xml.next();
		}
		catch (XMLStreamException ex) {
			if (ex.getNestedException() instanceof CharacterCodingException) {
				throw bad("holds bytes that are no text in its encoding");
			}
			if (ex.getNestedException() instanceof IOException cause) {
				throw cause;
			}
			throw bad("is no well-formed XML or ends too early: " + firstLine(ex));
		}
		catch (RuntimeException ex) {
			throw bad("is no well-formed XML: " + ex.getMessage());
		}
	}

	private static String firstLine(XMLStreamException ex) {
		String message = Objects.toString(ex.getMessage(), "");
		return message.substring(message.indexOf("Message: ") + 1).replaceFirst("^essage: ", "").strip();
	}

	String name() {
		return this.xml.getLocalName();
	}

	/** Adds the characters of the event, unless the text becomes too long. */
	void appendTo(StringBuilder text) {
		if (text.length() + this.xml.getTextLength() > LONGEST) {
			throw bad("a text is longer than " + LONGEST + " characters");
		}
		text.append(this.xml.getText());
	}

	/** Returns an attribute, empty if it is not there. */
	String attribute(String name) {
		return Objects.toString(this.xml.getAttributeValue(null, name), "").strip();
	}

	long line() {
		return Math.max(1, this.xml.getLocation().getLineNumber());
	}

	/** Refuses the file because of the place that is read. */
	BadFileException bad(String reason) {
		int column = this.xml.getLocation().getColumnNumber();
		return new BadFileException(this.file, line(), (column > 0) ? String.valueOf(column) : "", reason);
	}

	@Override
	public void close() throws IOException {
		this.text.close();
	}

}

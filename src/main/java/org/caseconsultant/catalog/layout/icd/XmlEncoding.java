package org.caseconsultant.catalog.layout.icd;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.layout.BadFileException;
import org.caseconsultant.catalog.layout.SourceFile;

/**
 * Decodes an XML file by its byte order mark or by what it declares, otherwise as UTF-8.
 */
final class XmlEncoding {

	private static final int DECLARATION = 200;

	private static final Pattern ENCODING = Pattern
		.compile("^(?:\u00EF\u00BB\u00BF)?<\\?xml[^>]*encoding=[\"']([^\"']+)");

	private static final String UTF8_MARK = "\u00EF\u00BB\u00BF";

	private XmlEncoding() {
	}

	/** Opens the text; reading it fails on bytes that are none. */
	static Reader decode(SourceFile file) throws IOException {
		BufferedInputStream bytes = new BufferedInputStream(file.open());
		String begin = peek(bytes);
		if (begin.startsWith(UTF8_MARK)) {
			bytes.skipNBytes(3);
		}
		return new InputStreamReader(bytes, charset(file.name(), begin).newDecoder());
	}

	private static String peek(InputStream bytes) throws IOException {
		bytes.mark(DECLARATION);
		String begin = new String(bytes.readNBytes(DECLARATION), StandardCharsets.ISO_8859_1);
		bytes.reset();
		return begin;
	}

	private static Charset charset(String file, String begin) {
		Matcher encoding = ENCODING.matcher(begin);
		if (begin.startsWith("\u00FF\u00FE") || begin.startsWith("\u00FE\u00FF")) {
			return StandardCharsets.UTF_16;
		}
		try {
			return encoding.find() ? Charset.forName(encoding.group(1)) : StandardCharsets.UTF_8;
		}
		catch (IllegalArgumentException ex) {
			throw new BadFileException(file, 1, "", "declares the unknown encoding '" + encoding.group(1) + "'");
		}
	}

}

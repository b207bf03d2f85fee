package org.caseconsultant.catalog.layout.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Walks through a broken zip from its beginning and remembers how far it came.
 */
final class NamedEntries extends ZipInputStream {

	private String last = "";

	NamedEntries(InputStream stream) {
		super(stream, StandardCharsets.ISO_8859_1);
	}

	@Override
	protected ZipEntry createZipEntry(String name) {
		this.last = name;
		return super.createZipEntry(name);
	}

	/** Returns the last entry that could be named, in the words of a message. */
	String walk(long mostBytes) {
		try {
			read(mostBytes);
		}
		catch (IOException | IllegalArgumentException ex) {
			// the place where it breaks is what is looked for
		}
		return this.last.isEmpty() ? "" : ", entry " + this.last;
	}

	private void read(long mostBytes) throws IOException {
		byte[] buffer = new byte[64 * 1024];
		long left = mostBytes;
		while (left > 0 && getNextEntry() != null) {
			for (int read = read(buffer); read >= 0 && left > 0; read = read(buffer)) {
				left -= read;
			}
		}
	}

}

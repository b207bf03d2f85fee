package org.caseconsultant.catalog.layout.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts the bytes read.
 */
final class CountedStream extends FilterInputStream {

	private long count;

	CountedStream(InputStream stream) {
		super(stream);
	}

	long count() {
		return this.count;
	}

	@Override
	public int read() throws IOException {
		int read = super.read();
		this.count += (read < 0) ? 0 : 1;
		return read;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		int read = super.read(target, offset, length);
		this.count += Math.max(0, read);
		return read;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

}

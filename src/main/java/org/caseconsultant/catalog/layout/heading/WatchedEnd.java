package org.caseconsultant.catalog.layout.heading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.caseconsultant.catalog.layout.SourceFile;

/**
 * Watches a file being read to see whether its last line is whole.
 */
public final class WatchedEnd {

	private byte last = '\n';

	private byte secondLast = '\n';

	/**
	 * Watches a file; it is to be opened once and read to its end.
	 * @param file the file
	 * @return the same file, watched
	 */
	public SourceFile watch(SourceFile file) {
		return new SourceFile(file.name(), () -> new Watched(file.open()));
	}

	/**
	 * Tells whether the file ended in the middle of a line; UTF-16 is known, too.
	 * @return true if the last line has no line end
	 */
	public boolean isCut() {
		return this.last != '\n' && this.last != '\r' && !(this.last == 0 && this.secondLast == '\n');
	}

	private final class Watched extends FilterInputStream {

		private Watched(InputStream stream) {
			super(stream);
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			int read = super.read(target, offset, length);
			for (int i = Math.max(0, read - 2); i < read; i++) {
				WatchedEnd.this.secondLast = WatchedEnd.this.last;
				WatchedEnd.this.last = target[offset + i];
			}
			return read;
		}

		@Override
		public boolean markSupported() {
			return false;
		}

	}

}

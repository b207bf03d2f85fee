package org.caseconsultant.catalog.layout.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

import org.caseconsultant.catalog.layout.BadFileException;

/**
 * Reads an entry within the limits and refuses it when it is damaged.
 */
final class GuardedStream extends InputStream {

	private final PackedEntry entry;

	private final PackedContent content;

	private final CRC32 checksum = new CRC32();

	private long count;

	GuardedStream(PackedEntry entry, PackedContent content) {
		this.entry = entry;
		this.content = content;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		int read = readGuarded(target, offset, length);
		if (read < 0) {
			verify();
			return read;
		}
		this.checksum.update(target, offset, read);
		this.count += read;
		this.entry.seen(this.count, this.content.packed().getAsLong());
		return read;
	}

	private int readGuarded(byte[] target, int offset, int length) throws IOException {
		try {
			return this.content.bytes().read(target, offset, length);
		}
		catch (ZipException | EOFException ex) {
			throw Damaged.at(this.entry.place(), ex);
		}
	}

	private void verify() {
		if (this.content.checksum() >= 0 && this.content.checksum() != this.checksum.getValue()) {
			throw new BadFileException(this.entry.place(), 0, "", "is damaged: the checksum differs");
		}
	}

	@Override
	public void close() throws IOException {
		this.content.bytes().close();
	}

}

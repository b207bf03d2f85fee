package org.caseconsultant.catalog.layout;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Checks the parts of an XLSX file before it is read: their check sums, and that those
 * kept in memory are not made to fill it.
 */
final class WorkbookParts {

	private static final long IN_MEMORY = 256L * 1024 * 1024;

	private static final long ON_DISK = 4L * 1024 * 1024 * 1024;

	private static final int BUFFER = 64 * 1024;

	private WorkbookParts() {
	}

	/** Unpacks every part once. */
	static void check(String name, Path file) throws IOException {
		try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
				ZipInputStream zip = new ZipInputStream(bytes)) {
			byte[] buffer = new byte[BUFFER];
			for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
				long most = part.getName().contains("worksheets/") ? ON_DISK : IN_MEMORY;
				if (!unpacks(zip, buffer, most)) {
					throw new BadFileException(name, 0, part.getName(), "unpacks to more than " + most + " bytes");
				}
			}
		}
	}

	private static boolean unpacks(InputStream part, byte[] buffer, long most) throws IOException {
		long size = 0;
		for (int count = part.read(buffer); count >= 0 && size <= most; count = part.read(buffer)) {
			size += count;
		}
		return size <= most;
	}

}

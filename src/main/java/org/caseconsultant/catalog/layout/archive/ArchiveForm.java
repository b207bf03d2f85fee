package org.caseconsultant.catalog.layout.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

import org.caseconsultant.catalog.layout.SourceFile;

/**
 * What the first bytes of a file say about its form.
 */
enum ArchiveForm {

	/** A file that is no archive; workbooks are taken as files. */
	PLAIN,
	/** A zip. */
	ZIP,
	/** One gzipped file. */
	GZIP;

	static ArchiveForm of(SourceFile file) throws IOException {
		try (InputStream stream = file.open()) {
			return of(file.name().toLowerCase(Locale.ROOT), stream.readNBytes(4));
		}
	}

	private static ArchiveForm of(String name, byte[] start) {
		if (name.endsWith(".zip") || (begins(start, 'P', 'K') && !name.matches(".*\\.(xls[xmb]|docx|ods)"))) {
			return ZIP;
		}
		return (name.endsWith(".gz") || begins(start, 0x1f, 0x8b)) ? GZIP : PLAIN;
	}

	private static boolean begins(byte[] start, int first, int second) {
		return start.length == 4 && (start[0] & 0xff) == first && (start[1] & 0xff) == second
				&& (first != 'P' || (start[2] < 9 && start[3] < 9));
	}

}

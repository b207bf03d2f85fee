package org.caseconsultant.catalog.layout.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.caseconsultant.catalog.layout.BadFileException;
import org.caseconsultant.catalog.layout.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Archives in all forms, and those that are refused.
 */
class SourceFilesTests {

	private static final byte[] ROWS = "99213\t1\r\n".repeat(2000).getBytes(StandardCharsets.US_ASCII);

	private static final ArchiveLimits SMALL = new ArchiveLimits(4, 50, 1_000, 100_000, 2);

	@TempDir
	Path folder;

	@Test
	void opensPlainFilesAndArchives() throws IOException {
		byte[] inner = zip(entry("deep/rows.csv", ROWS), entry("notes.pdf", new byte[10]));

		assertThat(read(write("rows.txt", ROWS))).containsExactly("rows.txt 18000");
		assertThat(read(write("rows.txt.gz", gzip(ROWS)))).containsExactly("rows.txt 18000");
		assertThat(read(write("rows.zip", inner))).containsExactly("rows.csv 18000",
				"notes.pdf skipped: holds no table");
		assertThat(read(write("all.zip", zip(entry("a.zip", inner), entry("b.csv.gz", gzip(ROWS))))))
			.containsExactly("rows.csv 18000", "notes.pdf skipped: holds no table", "b.csv 18000");
	}

	@Test
	void takesWorkbooksAsFiles() throws IOException {
		byte[] workbook = zip(entry("[Content_Types].xml", ROWS));

		assertThat(read(write("mue.zip", zip(entry("mue.xlsx", workbook)))))
			.containsExactly("mue.xlsx " + workbook.length);
	}

	@ParameterizedTest
	@ValueSource(strings = { "readme.txt", "HCPC2024_recordlayout.txt", "Record Layout.TXT", "__MACOSX/._rows.csv",
			"x/.DS_Store", "RVU24C.docx", "lcd_readme.csv", "proc_notes_JAN2024.txt" })
	void reportsWhatItSkips(String name) throws IOException {
		List<String> seen = read(write("download.zip", zip(entry(name, ROWS))));

		assertThat(seen).hasSize(1);
		assertThat(seen.get(0)).startsWith(name + " skipped: ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../rows.csv", "/rows.csv", "a/../../rows.csv", "..\\rows.csv", "C:\\rows.csv", "a/.." })
	void refusesNamesThatLeadOut(String name) throws IOException {
		Path zip = write("download.zip", zip(entry(name, ROWS)));

		assertRefused(zip, ArchiveLimits.DEFAULT, "download.zip: the entry name '" + name + "' leads out");
	}

	@Test
	void refusesBombs() throws IOException {
		byte[] zeros = new byte[5_000_000];

		assertRefused(write("bomb.zip", zip(entry("rows.csv", zeros))), ArchiveLimits.DEFAULT,
				"bomb.zip, entry rows.csv: unpacks to more than 200 times its size");
		assertRefused(write("bomb.csv.gz", gzip(zeros)), ArchiveLimits.DEFAULT,
				"bomb.csv.gz: unpacks to more than 200 times its size");
		assertRefused(write("deep.zip", zip(entry("bomb.zip", zip(entry("rows.csv", zeros))))), ArchiveLimits.DEFAULT,
				"deep.zip, entry bomb.zip, entry rows.csv: unpacks to more than 200 times");
	}

	@Test
	void refusesTooMuch() throws IOException {
		byte[] noise = new byte[60_000];
		new java.util.Random(1).nextBytes(noise);
		byte[] one = zip(entry("rows.csv", ROWS));

		assertRefused(write("much.zip", zip(entry("a.csv", noise), entry("b.csv", noise))), SMALL,
				"much.zip, entry b.csv: the archive unpacks to more than 100000 bytes");
		assertRefused(
				write("many.zip",
						zip(entry("1", ROWS), entry("2", ROWS), entry("3", ROWS), entry("4", ROWS), entry("5", ROWS))),
				new ArchiveLimits(4, 5000, 1, 1 << 20, 2), "many.zip, entry 5: the archive has more than 4 entries");
		assertRefused(write("deep.zip", zip(entry("b.zip", zip(entry("c.zip", one))))), ArchiveLimits.DEFAULT,
				"deep.zip, entry b.zip, entry c.zip: more than 2 archives are inside each other");
	}

	@Test
	void countsAFileOnceThoughItIsOpenedTwice() throws IOException {
		Path zip = write("twice.zip", zip(entry("a.csv", ROWS)));

		SourceFiles.in(zip, new ArchiveLimits(1, 5000, 1, ROWS.length, 1)).forEach(new Seen(new ArrayList<>()) {

			@Override
			public void found(SourceFile file) throws IOException {
				super.found(file);
				super.found(file);
			}

		});
	}

	@Test
	void refusesEncryptedArchives() throws IOException {
		byte[] zip = zip(entry("open.csv", ROWS), entry("secret.csv", ROWS));
		mark(zip, "PK\3\4", 6, 2);
		mark(zip, "PK\1\2", 8, 2);

		assertRefused(write("locked.zip", zip), ArchiveLimits.DEFAULT, "locked.zip, entry secret.csv: is encrypted");
	}

	@Test
	void refusesDamagedArchives() throws IOException {
		byte[] zip = zip(entry("rows.csv", ROWS));
		byte[] cut = java.util.Arrays.copyOf(zip, zip.length / 2);
		byte[] flipped = zip.clone();
		flipped[60] ^= 0x55;
		byte[] cutGzip = java.util.Arrays.copyOf(gzip(ROWS), 40);

		assertRefused(write("cut.zip", cut), ArchiveLimits.DEFAULT, "cut.zip, entry rows.csv: is damaged: ");
		assertRefused(write("flipped.zip", flipped), ArchiveLimits.DEFAULT,
				"flipped.zip, entry rows.csv: is damaged: ");
		assertRefused(write("cut.csv.gz", cutGzip), ArchiveLimits.DEFAULT, "cut.csv.gz: is damaged: ");
		assertRefused(write("empty.zip", new byte[0]), ArchiveLimits.DEFAULT, "empty.zip: is damaged: ");
		assertRefused(write("text.zip", ROWS), ArchiveLimits.DEFAULT, "text.zip: is damaged: ");
		assertRefused(this.folder.resolve("gone.zip"), ArchiveLimits.DEFAULT, "gone.zip: there is no such file");
	}

	@Test
	void refusesEveryDamageWithTheNameOfTheArchive() throws IOException {
		byte[] zip = zip(entry("rows.csv", ROWS), entry("more.csv", ROWS));
		java.util.Random random = new java.util.Random(7);
		int refused = 0;
		for (int i = 0; i < 200; i++) {
			byte[] damaged = zip.clone();
			damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
			Path file = write("damaged.zip", damaged);
			try {
				read(file);
			}
			catch (BadFileException ex) {
				assertThat(ex).hasMessageStartingWith("damaged.zip");
				refused++;
			}
		}
		assertThat(refused).isGreaterThan(100);
	}

	private void assertRefused(Path file, ArchiveLimits limits, String message) {
		assertThatExceptionOfType(BadFileException.class).isThrownBy(() -> read(file, limits))
			.withMessageStartingWith(message);
	}

	private List<String> read(Path file) throws IOException {
		return read(file, ArchiveLimits.DEFAULT);
	}

	private static List<String> read(Path file, ArchiveLimits limits) throws IOException {
		List<String> seen = new ArrayList<>();
		SourceFiles.in(file, limits).forEach(new Seen(seen));
		return seen;
	}

	private Path write(String name, byte[] bytes) throws IOException {
		return Files.write(this.folder.resolve(name), bytes);
	}

	private static Object[] entry(String name, byte[] content) {
		return new Object[] { name, content };
	}

	private static byte[] zip(Object[]... entries) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Object[] entry : entries) {
				zip.putNextEntry(new ZipEntry((String) entry[0]));
				zip.write((byte[]) entry[1]);
				zip.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

	private static byte[] gzip(byte[] content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(content);
		}
		return bytes.toByteArray();
	}

	/** Sets the flag for encryption in the header of an entry. */
	private static void mark(byte[] zip, String signature, int offset, int occurrence) {
		int at = -1;
		for (int i = 0; i < occurrence; i++) {
			at = new String(zip, StandardCharsets.ISO_8859_1).indexOf(signature, at + 1);
		}
		zip[at + offset] |= 1;
	}

	private static class Seen implements SourceFiles.Visitor {

		private final List<String> seen;

		Seen(List<String> seen) {
			this.seen = seen;
		}

		@Override
		public void found(SourceFile file) throws IOException {
			try (var stream = file.open()) {
				this.seen.add(file.name() + " " + stream.readAllBytes().length);
			}
		}

		@Override
		public void skipped(String name, String reason) {
			this.seen.add(name + " skipped: " + reason);
		}

	}

}

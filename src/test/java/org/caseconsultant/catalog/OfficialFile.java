package org.caseconsultant.catalog;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.caseconsultant.catalog.layout.CatalogRow;
import org.caseconsultant.catalog.layout.CodeSetLayouts;
import org.caseconsultant.catalog.layout.Layout;
import org.caseconsultant.catalog.layout.SourceFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A published file beside the project, read by the layout that recognises it.
 *
 * @param path where it is
 * @param layout the one layout that knows it
 * @param recognised what it is
 */
record OfficialFile(Path path, Layout layout, Layout.Recognised recognised) {

	private static final int SAMPLE = 1000;

	/** Finds a file and asks every layout, or ends the test with a message. */
	static OfficialFile find(String name) throws IOException {
		Path path = SharedFiles.find("data/" + name);
		List<OfficialFile> found = new ArrayList<>();
		for (Layout layout : CodeSetLayouts.all()) {
			Optional<Layout.Recognised> recognised = layout.recognise(SourceFile.of(path));
			recognised.ifPresent((what) -> found.add(new OfficialFile(path, layout, what)));
		}
		assertThat(found).as("layouts that recognise " + name).hasSize(1);
		return found.get(0);
	}

	/** Reads all rows. */
	List<CatalogRow> rows() throws IOException {
		List<CatalogRow> rows = new ArrayList<>();
		long begin = System.nanoTime();
		this.layout.read(SourceFile.of(this.path), rows::add);
		long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
		System.out.println(this.path.getFileName() + ": " + this.recognised + ", " + rows.size() + " rows, "
				+ rows.size() * 1000L / Math.max(1, millis) + " a second");
		return rows;
	}

	/** Picks rows by chance, the same in every run. */
	static List<CatalogRow> sample(List<CatalogRow> rows) {
		List<CatalogRow> shuffled = new ArrayList<>(rows);
		Collections.shuffle(shuffled, new Random(42));
		return shuffled.subList(0, Math.min(SAMPLE, shuffled.size()));
	}

	/** Reads the lines without the code under test. */
	List<String> lines() throws IOException {
		Charset charset = this.path.toString().contains("hcpcs") ? Charset.forName("windows-1252")
				: StandardCharsets.UTF_8;
		return Files.readString(this.path, charset).lines().toList();
	}

}

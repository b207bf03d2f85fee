package org.caseconsultant.catalog.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.caseconsultant.catalog.layout.archive.SourceFiles;
import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files for the tests of the layouts: the shared ones beside the project, which are not
 * part of it, and invented ones.
 */
public final class EditFiles {

	private EditFiles() {
	}

	/** Finds a shared file, or ends the test with a message. */
	public static Path find(String name) {
		Path file = Stream.of("../shared/data", "../../shared/data")
			.map((folder) -> Path.of(folder).resolve(name))
			.filter(Files::exists)
			.findFirst()
			.orElse(Path.of("../shared/data", name));
		Assumptions.assumeTrue(Files.exists(file), () -> "not read: " + file + " is not there");
		return file;
	}

	/** Makes a file of a text. */
	public static SourceFile of(String name, String text) {
		return of(name, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Makes a file of bytes. */
	public static SourceFile of(String name, byte[] bytes) {
		return new SourceFile(name, () -> new java.io.ByteArrayInputStream(bytes));
	}

	/** Reads all rows of a file. */
	public static List<CatalogRow> rows(Layout layout, SourceFile file) throws IOException {
		List<CatalogRow> rows = new ArrayList<>();
		layout.read(file, rows::add);
		return rows;
	}

	/** Reads the only file of a shared download with the layout that knows it. */
	public static Layout.Recognised read(Path path, Consumer<CatalogRow> rows) throws IOException {
		List<Layout.Recognised> found = new ArrayList<>();
		SourceFiles.in(path).forEach(new SourceFiles.Visitor() {

			@Override
			public void found(SourceFile file) throws IOException {
				for (Layout layout : EditLayouts.all()) {
					if (layout.recognise(file).isPresent()) {
						found.add(layout.recognise(file).orElseThrow());
						layout.read(file, rows);
					}
				}
			}

			@Override
			public void skipped(String name, String reason) {
				throw new AssertionError(name + ": " + reason);
			}

		});
		assertThat(found).as("layouts that know " + path).hasSize(1);
		return found.get(0);
	}

}

package org.caseconsultant.catalog.layout;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One published layout: recognises a file by its content and reads it row by row, in
 * constant memory. Stateless and thread-safe.
 */
public interface Layout {

	/**
	 * Tells whether a file has this layout.
	 * @param file the file
	 * @return what it is, nothing if it is something else
	 * @throws IOException if the file cannot be read
	 */
	Optional<Recognised> recognise(SourceFile file) throws IOException;

	/**
	 * Reads all rows in the order of the file.
	 * @param file a file that {@link #recognise} knew
	 * @param rows gets one row after the other
	 * @throws IOException if the file cannot be read
	 * @throws BadFileException for a file that cannot be used; names file, line, column
	 * and reason
	 */
	void read(SourceFile file, Consumer<CatalogRow> rows) throws IOException;

	/**
	 * What a file is.
	 *
	 * @param kind the table it holds
	 * @param edition what its publisher calls the edition, such as {@code FY2025},
	 * {@code 2024 Q3} or {@code v30.2}, as far as name and content tell; empty otherwise
	 * @param effectiveOn first day of the edition, as far as name and content tell
	 */
	record Recognised(CatalogKind kind, String edition, Optional<LocalDate> effectiveOn) {
	}

}

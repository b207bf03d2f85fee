package org.caseconsultant.catalog.release;

import java.util.List;
import java.util.Map;

import org.caseconsultant.catalog.layout.CatalogRow;

/**
 * A row of the tabular list in the little room that checks need: titles are left out,
 * they stand in the code set.
 *
 * @param note what the row is
 * @param text its text, empty for titles
 * @param codes codes that it names, parted by blanks
 * @param character seventh character that it defines
 * @param parent what stands above, for titles
 * @param file number of its file
 * @param number number of the row in the file
 * @param partner number of the note below its element
 */
record TabularLine(String note, String text, String codes, String character, String parent, int file, int number,
		String partner) {

	static TabularLine of(CatalogRelease release, RowTable.FileRow found) {
		CatalogRow row = found.row();
		String note = row.value("note").intern();
		return new TabularLine(note, isElement(note) ? "" : row.value("text"), row.value("codes"),
				row.value("character").intern(), row.value("parent").intern(), found.file(), found.number(),
				row.partner());
	}

	boolean isElement() {
		return isElement(this.note);
	}

	boolean isCharacter() {
		return this.note.equals("sevenChr");
	}

	List<String> named() {
		return this.codes.isEmpty() ? List.of() : List.of(this.codes.split(" "));
	}

	/** The row as far as a citation needs it. */
	RowTable.FileRow cited(String code) {
		return new RowTable.FileRow(this.file, this.number,
				new CatalogRow(0, code, this.partner, null, null, Map.of()));
	}

	private static boolean isElement(String note) {
		return note.equals("chapter") || note.equals("section") || note.equals("title");
	}

}

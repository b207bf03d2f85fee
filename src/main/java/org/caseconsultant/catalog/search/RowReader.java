package org.caseconsultant.catalog.search;

import java.io.IOException;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.Directory;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CatalogName.Kind;
import org.caseconsultant.catalog.Validity;

/**
 * Reads a finished Lucene index once, for what is held in memory later.
 */
final class RowReader {

	private final RunTable runs = new RunTable();

	private Rows rows = new Rows(0);

	RowReader(Directory directory) throws IOException {
		try (DirectoryReader reader = DirectoryReader.open(directory)) {
			if (!reader.leaves().isEmpty()) {
				read(reader.leaves().get(0).reader());
			}
		}
		this.runs.sort();
	}

	Rows rows() {
		return this.rows;
	}

	RunTable runs() {
		return this.runs;
	}

	private void read(LeafReader reader) throws IOException {
		this.rows = new Rows(reader.maxDoc());
		Representatives representatives = new Representatives(this.rows);
		BinaryDocValues entries = reader.getBinaryDocValues(IndexFields.ENTRY);
		BinaryDocValues names = reader.getBinaryDocValues(IndexFields.NAMES);
		for (int row = 0; row < reader.maxDoc(); row++) {
			entries.advanceExact(row);
			names.advanceExact(row);
			CatalogEntry entry = EntryCodec.decode(entries.binaryValue());
			this.rows.set(row, CodeKey.of(entry.system(), entry.code()), window(entry.validity()), entry.billable());
			representatives.add(row, entry.title());
			addRuns(row, new Names(names.binaryValue()), RunHash.empty(entry.system()));
		}
	}

	private void addRuns(int row, Names names, long empty) {
		while (names.next()) {
			long hash = names.hash(empty);
			if (hash != empty && names.kind() != Kind.DESCRIPTION) {
				this.runs.add(hash, row);
			}
		}
	}

	private static Rows.Window window(Validity validity) {
		return new Rows.Window(Rows.Window.day(validity.from()), Rows.Window.day(validity.until()));
	}

}

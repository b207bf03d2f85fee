package org.caseconsultant.catalog.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.util.BytesRef;

import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.catalog.DrugUnit;
import org.caseconsultant.catalog.SourceRow;
import org.caseconsultant.catalog.Validity;

/**
 * Entries as bytes of the index.
 */
final class EntryCodec {

	private static final CodeSystem[] SYSTEMS = CodeSystem.values();

	private EntryCodec() {
	}

	static byte[] encode(CatalogEntry entry) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		out.writeByte(entry.system().ordinal());
		out.writeBoolean(entry.billable());
		for (String text : List.of(entry.code(), entry.title(), entry.shortTitle(), entry.description(), entry.family(),
				entry.source().file(), entry.source().release(), entry.source().row())) {
			out.writeUTF(text);
		}
		writeAll(out, entry.terms());
		writeDate(out, entry.validity().from());
		writeDate(out, entry.validity().until());
		writeDrug(out, entry.drugUnit());
		return bytes.toByteArray();
	}

	static CatalogEntry decode(BytesRef bytes) throws IOException {
		DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length));
		CodeSystem system = SYSTEMS[in.readByte()];
		boolean billable = in.readBoolean();
		String code = in.readUTF();
		String title = in.readUTF();
		String shortTitle = in.readUTF();
		String description = in.readUTF();
		String family = in.readUTF();
		SourceRow source = new SourceRow(in.readUTF(), in.readUTF(), in.readUTF());
		List<String> terms = readAll(in);
		Validity validity = new Validity(readDate(in), readDate(in));
		return new CatalogEntry(system, code, title, shortTitle, description, family, billable, terms, readDrug(in),
				validity, source);
	}

	private static void writeDrug(DataOutputStream out, Optional<DrugUnit> drug) throws IOException {
		out.writeBoolean(drug.isPresent());
		if (drug.isPresent()) {
			out.writeUTF(drug.get().drug());
			writeAll(out, drug.get().brands());
			out.writeUTF(drug.get().amount().toString());
			out.writeUTF(drug.get().unit());
		}
	}

	private static Optional<DrugUnit> readDrug(DataInputStream in) throws IOException {
		if (!in.readBoolean()) {
			return Optional.empty();
		}
		return Optional.of(new DrugUnit(in.readUTF(), readAll(in), new BigDecimal(in.readUTF()), in.readUTF()));
	}

	private static void writeDate(DataOutputStream out, Optional<LocalDate> date) throws IOException {
		out.writeInt((int) date.map(LocalDate::toEpochDay).orElse((long) Integer.MIN_VALUE).longValue());
	}

	private static Optional<LocalDate> readDate(DataInputStream in) throws IOException {
		int day = in.readInt();
		return (day == Integer.MIN_VALUE) ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
	}

	private static void writeAll(DataOutputStream out, List<String> texts) throws IOException {
		out.writeShort(texts.size());
		for (String text : texts) {
			out.writeUTF(text);
		}
	}

	private static List<String> readAll(DataInputStream in) throws IOException {
		int count = in.readUnsignedShort();
		List<String> texts = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			texts.add(in.readUTF());
		}
		return List.copyOf(texts);
	}

}

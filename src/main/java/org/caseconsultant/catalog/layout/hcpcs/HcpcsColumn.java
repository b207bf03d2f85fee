package org.caseconsultant.catalog.layout.hcpcs;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A column of the record layout.
 *
 * @param name how rows of the catalog call it
 * @param first first position in the text
 * @param last last position in the text
 * @param heading its heading in the sheet, other wordings after a bar
 */
record HcpcsColumn(String name, int first, int last, String heading) {

	/** All columns but code, sequence, record and long text, in their order. */
	static final List<HcpcsColumn> ALL = Stream
		.of(one("short", 92, 119, "SHORT DESCRIPTION|SHORT DESC"), several("pricing", 4, 120, 2, "PRICE"),
				one("multiplePricing", 128, 128, "MULT_PI"), several("coverageManual", 3, 129, 6, "CIM"),
				several("carriersManual", 3, 147, 8, "MCM"), one("statute", 171, 180, "STATUTE"),
				several("lab", 8, 181, 3, "LABCERT"), several("xref", 5, 205, 5, "XREF"),
				one("coverage", 230, 230, "COV"), one("ascGroup", 231, 232, "ASC_GRP"),
				one("ascDate", 233, 240, "ASC_DT"), one("opps", 241, 243, "OPPS"),
				one("oppsIndicator", 244, 244, "OPPS_PI"), one("oppsDate", 245, 252, "OPPS_DT"),
				one("processingNote", 253, 256, "PROCNOTE"), one("betos", 257, 259, "BETOS"),
				several("tos", 5, 261, 1, "TOS"), one("anesthesiaUnits", 266, 268, "ANEST_BU"),
				one("added", 269, 276, "ADD DT|ADD DATE"), one("effective", 277, 284, "ACT EFF DT|ACT EFF DATE"),
				one("terminated", 285, 292, "TERM DT|TERM DATE"), one("action", 293, 293, "ACTION CD|ACTION CODE"))
		.flatMap(List::stream)
		.toList();

	private static List<HcpcsColumn> one(String name, int first, int last, String heading) {
		return List.of(new HcpcsColumn(name, first, last, heading));
	}

	private static List<HcpcsColumn> several(String name, int count, int first, int width, String heading) {
		return IntStream.rangeClosed(1, count).mapToObj((number) -> {
			int begin = first + (number - 1) * width;
			return new HcpcsColumn(name + number, begin, begin + width - 1, heading + number);
		}).toList();
	}

}

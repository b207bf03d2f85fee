package org.caseconsultant.catalog.layout;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * The first rows of workbooks. Every layout asks for them, and each time the workbook
 * would have to be unpacked, so they are kept as long as the file is looked at.
 */
final class WorkbookHeads {

	private static final int COUNT = 100;

	private static final Map<SourceFile, List<Table.Row>> HEADS = Collections.synchronizedMap(new WeakHashMap<>());

	private WorkbookHeads() {
	}

	/** Returns the first rows, none if it is no workbook or damaged. */
	static List<Table.Row> of(SourceFile file) throws IOException {
		List<Table.Row> head = HEADS.get(file);
		if (head == null) {
			head = List.copyOf(Table.first(() -> Workbook.stream(file), COUNT));
			HEADS.put(file, head);
		}
		return head;
	}

}

package org.caseconsultant.catalog.layout.coverage;

import java.util.List;
import java.util.stream.Stream;

import org.caseconsultant.catalog.layout.Layout;

/**
 * The layouts of the Medicare Coverage Database.
 */
public final class CoverageLayouts {

	private CoverageLayouts() {
	}

	/**
	 * Returns the layouts.
	 * @return all of them
	 */
	public static List<Layout> all() {
		Stream<Layout> documents = Stream.of(new Determinations(), new Articles(), new NationalDeterminations(),
				new RelatedDocuments());
		return Stream.concat(documents, CodeLists.all().stream()).toList();
	}

}

package org.caseconsultant.catalog.layout;

import java.util.List;
import java.util.stream.Stream;

/**
 * The layouts that an import knows, in the order in which they are tried.
 *
 * @param all one of each
 */
public record Layouts(List<Layout> all) {

	/**
	 * The published layouts and the operator's own table.
	 * @return all that can be read
	 */
	public static Layouts published() {
		return new Layouts(Stream.concat(EditLayouts.all().stream(), CodeSetLayouts.all().stream()).toList());
	}

}

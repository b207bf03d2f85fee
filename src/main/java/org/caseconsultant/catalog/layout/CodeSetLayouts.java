package org.caseconsultant.catalog.layout;

import java.util.List;
import java.util.stream.Stream;

import org.caseconsultant.catalog.layout.hcpcs.HcpcsSheet;
import org.caseconsultant.catalog.layout.hcpcs.HcpcsText;
import org.caseconsultant.catalog.layout.icd.IcdLayouts;
import org.caseconsultant.catalog.layout.reference.ReferenceLayouts;

/**
 * The layouts of code sets and of the tables beside them.
 */
public final class CodeSetLayouts {

	private CodeSetLayouts() {
	}

	/**
	 * Returns the layouts; the first that recognises a file is the one to read it.
	 * @return one for each published form
	 */
	public static List<Layout> all() {
		return Stream.of(IcdLayouts.all(), List.<Layout>of(new HcpcsText(), new HcpcsSheet()), ReferenceLayouts.all())
			.flatMap(List::stream)
			.toList();
	}

}

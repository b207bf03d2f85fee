package org.caseconsultant.catalog.layout.fees;

import java.util.List;

import org.caseconsultant.catalog.layout.heading.Column;

/**
 * The columns of the fee schedule by the words of its stacked heading. The description,
 * which is text of the AMA, is not among them.
 */
final class FeeColumns {

	static final String CODE = "code";

	static final String MODIFIER = "modifier";

	static final String WORK = "workRvu";

	static final String NON_FACILITY_PE = "nonFacilityPe";

	static final String FACILITY_PE = "facilityPe";

	static final String MALPRACTICE = "mpRvu";

	static final String NON_FACILITY_TOTAL = "nonFacilityTotal";

	static final String FACILITY_TOTAL = "facilityTotal";

	/** The columns with numbers in every row. */
	static final List<String> AMOUNTS = List.of(WORK, NON_FACILITY_PE, FACILITY_PE, MALPRACTICE, NON_FACILITY_TOTAL,
			FACILITY_TOTAL);

	/** All columns in their order. */
	static final List<Column> ALL = List.of(Column.filled(CODE, "(.* )?hcpcs( code)?"),
			Column.sparse(MODIFIER, "(.* )?mod(ifier)?"), Column.filled("status", "status( code)?"),
			Column.optional("notUsedForMedicare", "not used for .*"), Column.filled(WORK, "work rvus?"),
			Column.filled(NON_FACILITY_PE, "(transitioned |fully implemented )?non fac(ility)? pe rvus?"),
			Column.optional("nonFacilityNa", "(.* )?non fac(ility)? na ind(icator)?"),
			Column.filled(FACILITY_PE, "(transitioned |fully implemented )?fac(ility)? pe rvus?"),
			Column.optional("facilityNa", "(.* )?fac(ility)? na ind(icator)?"), Column.filled(MALPRACTICE, "mp rvus?"),
			Column.filled(NON_FACILITY_TOTAL, "(.* )?non fac(ility)? total"),
			Column.filled(FACILITY_TOTAL, "(.* )?fac(ility)? total"), Column.sparse("pcTc", "pc ?tc( ind(icator)?)?"),
			Column.filled("globalDays", "glob(al)?( days)?"), Column.optional("preOp", "pre op"),
			Column.optional("intraOp", "intra op"), Column.optional("postOp", "post op"),
			Column.optional("multipleProcedure", "mult(iple)? (proc(edure)?|surg(ery)?)"),
			Column.optional("bilateral", "bilat(eral)? surg(ery)?"),
			Column.optional("assistant", "asst surg|assistant.*"), Column.optional("coSurgeon", "co surg(eons?)?"),
			Column.optional("team", "team surg(ery|eons?)?"),
			Column.optional("pricingIndicator", ".*pric(e|ing) ind(icator)?"), Column.optional("endoBase", "endo base"),
			Column.filled("conversionFactor", "conv(ersion)? factor"),
			Column.optional("supervision", "physician supervision.*"),
			Column.optional("calculationFlag", "calculation flag"),
			Column.optional("imagingFamily", "diagnostic imaging.*"),
			Column.optional("oppsNonFacilityPe", "non fac(ility)? pe used for opps.*"),
			Column.optional("oppsFacilityPe", "fac(ility)? pe used for opps.*"),
			Column.optional("oppsMp", "mp used for opps.*"));

	private FeeColumns() {
	}

}

package org.caseconsultant.catalog.page;

import java.util.List;

/**
 * What the tables say about a CPT or HCPCS code.
 *
 * @param fees rows of the physician fee schedule: relative values, global days,
 * indicators
 * @param modifiers which modifiers go with it
 * @param practitioner PTP edits for practitioners
 * @param hospital PTP edits for hospitals
 * @param limits medically unlikely edits for practitioners, hospitals and DME suppliers
 * @param primaries primaries, if it is an add-on code
 * @param addOns add-on codes that may go with it
 * @param anaesthesia base units of an anaesthesia code
 * @param outpatient OPPS status and payment
 */
public record ProcedureRules(Part<FeeLine> fees, Part<ModifierRule> modifiers, PtpPartners practitioner,
		PtpPartners hospital, List<Part<UnitLimit>> limits, Part<AddOnPair> primaries, Part<AddOnPair> addOns,
		Part<TableValues> anaesthesia, Part<TableValues> outpatient) {

}

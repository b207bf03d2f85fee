package org.caseconsultant.catalog;

/**
 * A medically unlikely edit: the most units that are usual for a code.
 *
 * @param code CPT or HCPCS code
 * @param units most units of service
 * @param indicator how the limit is applied
 * @param rationale the reason in the file's words
 * @param source where the row comes from
 */
public record MueLimit(String code, int units, MueAdjudicationIndicator indicator, String rationale, SourceRow source) {
}

package org.caseconsultant.catalog;

/**
 * A diagnosis that goes with patients of one age or sex only (Medicare code editor).
 *
 * @param code the diagnosis
 * @param list newborn, pediatric, maternity, adult, female or male
 * @param source row of the list
 */
public record PatientConflict(String code, String list, SourceRow source) {
}

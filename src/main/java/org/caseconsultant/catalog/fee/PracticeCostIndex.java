package org.caseconsultant.catalog.fee;

import java.math.BigDecimal;

import org.caseconsultant.catalog.SourceRow;

/**
 * Geographic practice cost indices of a Medicare locality (CMS GPCI file).
 *
 * @param contractor number of the Medicare administrative contractor
 * @param locality number of the locality, two digits
 * @param state two letters, empty in files before 2021
 * @param name what the file calls it
 * @param work index of work, with the floor of 1.0 where the file has it
 * @param practice index of practice expense
 * @param malpractice index of professional liability
 * @param source where the row comes from
 */
public record PracticeCostIndex(String contractor, String locality, String state, String name, BigDecimal work,
		BigDecimal practice, BigDecimal malpractice, SourceRow source) {
}

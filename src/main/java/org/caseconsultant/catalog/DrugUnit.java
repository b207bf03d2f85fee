package org.caseconsultant.catalog;

import java.math.BigDecimal;
import java.util.List;

/**
 * The billing unit of a drug code.
 *
 * @param drug generic name, lower case
 * @param brands brand names
 * @param amount how much one billing unit stands for
 * @param unit mg, mcg, units, ml ...
 */
public record DrugUnit(String drug, List<String> brands, BigDecimal amount, String unit) {
}

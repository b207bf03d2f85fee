/**
 * CaseConsultant: practitioners e-mail coding questions, consultants answer them.
 */
@NullMarked
package org.caseconsultant;

import org.jspecify.annotations.NullMarked;

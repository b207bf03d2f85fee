/**
 * The pages of the consultant's desk.
 */
@NullMarked
package org.caseconsultant.web.desk;

import org.jspecify.annotations.NullMarked;

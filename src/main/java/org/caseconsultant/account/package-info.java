/**
 * Practitioners, practices and staff; sign-in and roles.
 */
@NullMarked
package org.caseconsultant.account;

import org.jspecify.annotations.NullMarked;

/**
 * The JSON API.
 */
@NullMarked
package org.caseconsultant.web.api;

import org.jspecify.annotations.NullMarked;

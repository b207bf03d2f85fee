/**
 * The demo: an embedded mail server, practitioners to play, six example questions. Only
 * in the profile {@code demo}.
 */
@NullMarked
package org.caseconsultant.web.demo;

import org.jspecify.annotations.NullMarked;

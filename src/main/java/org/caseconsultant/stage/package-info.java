/**
 * How a stage of the line works: claimed rows, a lease, a worker that is woken after
 * commit and sweeps on a timer.
 */
@NullMarked
package org.caseconsultant.stage;

import org.jspecify.annotations.NullMarked;

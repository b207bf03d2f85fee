/**
 * Acknowledgements, drafts, answers, outbox and delivery reports.
 */
@NullMarked
package org.caseconsultant.reply;

import org.jspecify.annotations.NullMarked;

/**
 * Reusable texts of consultants: saved replies with placeholders, refusals, signatures.
 */
@NullMarked
@NamedInterface("saved")
package org.caseconsultant.reply.saved;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;

/**
 * Values and parsing of mail: message ids, addresses, MIME reading, HTML sanitising,
 * quoted-text folding, automatic-mail detection. No Spring, no database.
 */
@NullMarked
package org.caseconsultant.mail;

import org.jspecify.annotations.NullMarked;

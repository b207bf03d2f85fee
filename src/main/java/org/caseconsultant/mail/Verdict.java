package org.caseconsultant.mail;

/**
 * What a mail was taken for, and why.
 *
 * @param classification kind of mail
 * @param reason the sign that decided, without content of the mail
 */
record Verdict(Classification classification, String reason) {
}

package org.caseconsultant.start;

/**
 * What a command needs from the settings. A command checks the keys it uses, no others.
 */
public enum Need {

	/** The address practitioners write to. */
	ADDRESS,
	/** Mailboxes and the SMTP server. */
	MAIL,
	/** The database. */
	DATABASE,
	/** The web server. */
	WEB

}

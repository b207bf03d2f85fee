package org.caseconsultant.reply;

/**
 * A template of an operator cannot be rendered.
 */
final class TemplateBroken extends RuntimeException {

	TemplateBroken(String file, Throwable cause) {
		super("the template " + file + " cannot be rendered", cause);
	}

}

package org.caseconsultant.stage;

import java.util.regex.Pattern;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/**
 * Masks whatever looks like a mail address or a Message-ID in a log line: the last guard
 * behind the rule that nobody logs one.
 */
public final class PrivateMessageConverter extends MessageConverter {

	private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"'(),;:=\\[\\]]+@[^\\s<>\"'(),;:\\[\\]]+");

	/**
	 * For logback, which makes it by name.
	 */
	public PrivateMessageConverter() {
	}

	@Override
	public String convert(ILoggingEvent event) {
		String message = String.valueOf(event.getFormattedMessage());
		return (message.indexOf('@') < 0) ? message : ADDRESS.matcher(message).replaceAll("(address)");
	}

}

package org.caseconsultant.stage;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;

/**
 * Writes an exception as class names and the first places, without messages.
 */
public final class PrivateExceptionConverter extends ThrowableHandlingConverter {

	private static final int DEPTH = 5;

	private static final int PLACES = 3;

	/**
	 * For logback, which makes it by name.
	 */
	public PrivateExceptionConverter() {
	}

	@Override
	public String convert(ILoggingEvent event) {
		StringBuilder text = new StringBuilder();
		IThrowableProxy current = event.getThrowableProxy();
		for (int i = 0; i < DEPTH && current != null; i++) {
			text.append(" < ").append(current.getClassName());
			StackTraceElementProxy[] places = current.getStackTraceElementProxyArray();
			for (int place = 0; place < Math.min(PLACES, places.length); place++) {
				StackTraceElement element = places[place].getStackTraceElement();
				text.append((place == 0) ? " (" : ", ")
					.append(element.getFileName())
					.append(':')
					.append(element.getLineNumber());
			}
			text.append((places.length > 0) ? ")" : "");
			current = current.getCause();
		}
		return text.toString();
	}

}

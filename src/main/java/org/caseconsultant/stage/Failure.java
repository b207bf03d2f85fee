package org.caseconsultant.stage;

/**
 * Describes an exception without its message: drivers and mail libraries put addresses,
 * subjects and values into messages, and none of that may reach a log.
 */
public final class Failure {

	private static final int DEPTH = 5;

	private Failure() {
	}

	/**
	 * Names the exception and its causes with the line of ours that was hit.
	 * @param failure what was thrown
	 * @return class names and places, never a message
	 */
	public static String describe(Throwable failure) {
		StringBuilder text = new StringBuilder();
		Throwable current = failure;
		for (int i = 0; i < DEPTH && current != null; i++) {
			text.append((i > 0) ? " < " : "").append(current.getClass().getSimpleName()).append(place(current));
			current = (current.getCause() != current) ? current.getCause() : null;
		}
		return text.toString();
	}

	private static String place(Throwable failure) {
		for (StackTraceElement element : failure.getStackTrace()) {
			if (element.getClassName().startsWith("org.caseconsultant.")) {
				return "(" + element.getFileName() + ":" + element.getLineNumber() + ")";
			}
		}
		return "";
	}

}

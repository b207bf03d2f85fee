package org.caseconsultant.start;

import java.sql.SQLException;

import org.caseconsultant.keys.UnusableKeyset;
import org.caseconsultant.stage.Failure;

import org.springframework.boot.web.server.PortInUseException;

/**
 * Says in one line why a process could not start, with the key of the setting to look at.
 */
public final class StartFailure {

	private StartFailure() {
	}

	/**
	 * Finds the reason.
	 * @param failure what was thrown
	 * @return one line without secrets
	 */
	public static String line(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof UnusableSetting) {
				return String.valueOf(cause.getMessage());
			}
			if (cause instanceof UnusableKeyset) {
				return new UnusableSetting("caseconsultant.keyset-file", String.valueOf(cause.getMessage()))
					.getMessage() + "";
			}
			if (cause instanceof PortInUseException port) {
				return new UnusableSetting("server.port", "port " + port.getPort() + " is in use").getMessage() + "";
			}
			if (cause instanceof SQLException database) {
				return new UnusableSetting("spring.datasource.url",
						"the database cannot be used (SQL state " + database.getSQLState() + ")")
					.getMessage() + "";
			}
		}
		return "the start failed: " + Failure.describe(failure);
	}

}

package org.caseconsultant.mail;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A mail server and how to sign in to it.
 *
 * @param host name or address
 * @param port TCP port
 * @param security protection of the connection
 * @param username who signs in, empty for nobody
 * @param password secret of that user, empty for none
 */
public record MailServer(String host, int port, Security security, String username, String password) {

	/**
	 * Tells whether the server is on this machine.
	 * @return true for loopback addresses
	 */
	public boolean isLoopback() {
		try {
			return InetAddress.getByName(this.host).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

	/**
	 * Names the server without its secrets.
	 * @return host, port and security
	 */
	@Override
	public String toString() {
		return this.host + ":" + this.port + " (" + this.security + ")";
	}

}

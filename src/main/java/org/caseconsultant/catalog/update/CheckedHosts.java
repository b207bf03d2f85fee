package org.caseconsultant.catalog.update;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;

import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves host names and refuses those with an address that is not allowed. The client
 * connects to exactly the addresses that were checked; nothing is resolved a second time.
 */
final class CheckedHosts implements DnsResolver {

	private final DnsResolver names;

	private final Predicate<InetAddress> allowed;

	CheckedHosts(DnsResolver names, Predicate<InetAddress> allowed) {
		this.names = names;
		this.allowed = allowed;
	}

	@Override
	public InetAddress[] resolve(String host) throws UnknownHostException {
		String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
		InetAddress[] addresses = this.names.resolve(name);
		for (InetAddress address : addresses) {
			if (!this.allowed.test(address)) {
				throw new DownloadFailed(host + " is no host of the public Internet (" + address.getHostAddress()
						+ "); it is not contacted");
			}
		}
		return addresses;
	}

	@Override
	public String resolveCanonicalHostname(String host) {
		return host;
	}

}

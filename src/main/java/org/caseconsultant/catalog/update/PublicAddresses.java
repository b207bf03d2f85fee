package org.caseconsultant.catalog.update;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public Internet from all others: private, loopback, link-local,
 * unique-local, shared (CGNAT), multicast, unspecified, reserved, for documentation.
 */
final class PublicAddresses {

	private static final List<AddressRange> NOT_PUBLIC_4 = ranges("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10",
			"127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
			"192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");

	private static final AddressRange GLOBAL_6 = AddressRange.of("2000::/3");

	private static final List<AddressRange> NOT_PUBLIC_6 = ranges("2001::/23", "2001:db8::/32", "2002::/16",
			"3fff::/20");

	/** Made by DNS64 of an IPv4 address, which stands in the last four bytes. */
	private static final AddressRange TRANSLATED = AddressRange.of("64:ff9b::/96");

	private static final byte[] MAPPED = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1 };

	private PublicAddresses() {
	}

	static boolean isPublic(InetAddress address) {
		return isPublic(address.getAddress());
	}

	static boolean isPublic(byte[] address) {
		if (address.length == 4) {
			return NOT_PUBLIC_4.stream().noneMatch((range) -> range.contains(address));
		}
		if (TRANSLATED.contains(address) || Arrays.equals(Arrays.copyOf(address, 12), MAPPED)) {
			return isPublic(Arrays.copyOfRange(address, 12, 16));
		}
		return GLOBAL_6.contains(address) && NOT_PUBLIC_6.stream().noneMatch((range) -> range.contains(address));
	}

	private static List<AddressRange> ranges(String... texts) {
		return Stream.of(texts).map(AddressRange::of).toList();
	}

}

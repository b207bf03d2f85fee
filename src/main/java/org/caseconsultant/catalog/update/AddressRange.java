package org.caseconsultant.catalog.update;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Addresses that begin with the same bits.
 *
 * @param first bytes of the first address
 * @param bits how many bits are the same
 */
record AddressRange(byte[] first, int bits) {

	/** Reads a range such as {@code 10.0.0.0/8}. */
	static AddressRange of(String text) {
		int slash = text.indexOf('/');
		try {
			return new AddressRange(InetAddress.getByName(text.substring(0, slash)).getAddress(),
					Integer.parseInt(text.substring(slash + 1)));
		}
		catch (UnknownHostException ex) {
			throw new IllegalArgumentException(text, ex);
		}
	}

	boolean contains(byte[] address) {
		if (address.length != this.first.length) {
			return false;
		}
		for (int bit = 0; bit < this.bits; bit++) {
			int mask = 0x80 >> (bit % 8);
			if ((address[bit / 8] & mask) != (this.first[bit / 8] & mask)) {
				return false;
			}
		}
		return true;
	}

}

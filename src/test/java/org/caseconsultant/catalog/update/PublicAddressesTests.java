package org.caseconsultant.catalog.update;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.apache.hc.client5.http.impl.InMemoryDnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Only addresses of the public Internet are contacted.
 */
class PublicAddressesTests {

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.255",
			"127.0.0.1", "127.255.0.9", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1",
			"192.168.1.1", "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1",
			"239.255.255.255", "240.0.0.1", "255.255.255.255", "::", "::1", "::7f00:1", "::ffff:10.0.0.1",
			"::ffff:127.0.0.1", "fc00::1", "fdff::1", "fe80::1", "fec0::1", "ff02::1", "2001:db8::1", "2001::1",
			"2002:7f00:1::", "64:ff9b::10.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::1", "100::1", "3fff::1" })
	void refuses(String address) throws UnknownHostException {
		assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
			"128.0.0.1", "169.253.1.1", "172.15.255.255", "172.32.0.0", "192.167.1.1", "198.17.1.1", "198.20.0.0",
			"223.255.255.255", "2606:4700::1111", "2a00:1450::1", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8" })
	void allows(String address) throws UnknownHostException {
		assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
	}

	@Test
	void seesAMappedAddressThatJavaLeavesAsItIs() {
		byte[] mapped = { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 10, 0, 0, 1 };

		assertThat(PublicAddresses.isPublic(mapped)).isFalse();
	}

	@Test
	void refusesAHostWithOnePrivateAddressAmongPublicOnes() throws UnknownHostException {
		InMemoryDnsResolver names = new InMemoryDnsResolver();
		names.add("mixed.test", InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1"));
		names.add("open.test", InetAddress.getByName("8.8.8.8"));
		CheckedHosts hosts = new CheckedHosts(names, PublicAddresses::isPublic);

		assertThat(hosts.resolve("open.test")).containsExactly(InetAddress.getByName("8.8.8.8"));
		assertThatThrownBy(() -> hosts.resolve("mixed.test")).isInstanceOf(DownloadFailed.class)
			.hasMessageContaining("10.0.0.1");
	}

}

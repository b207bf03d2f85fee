package org.caseconsultant.catalog.update;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Asks servers for files: https, checked addresses, at most five redirects, each checked
 * like the first address.
 */
final class Web implements Closeable {

	private static final int HOPS = 5;

	private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

	private final CloseableHttpClient client;

	private final boolean plainAllowed;

	Web(UpdateSettings settings, Predicate<InetAddress> allowed) {
		this.plainAllowed = settings.allowPrivate();
		this.client = HttpClients.custom()
			.setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
				.setDnsResolver(new CheckedHosts(SystemDefaultDnsResolver.INSTANCE, allowed))
				.setDefaultConnectionConfig(ConnectionConfig.custom()
					.setConnectTimeout(Timeout.of(settings.connectTimeout()))
					.setSocketTimeout(Timeout.of(settings.readTimeout()))
					.build())
				.build())
			.disableRedirectHandling()
			.disableAutomaticRetries()
			.disableCookieManagement()
			.disableAuthCaching()
			.disableContentCompression()
			.setUserAgent("CaseConsultant")
			.build();
	}

	/** Asks for a file; the caller closes the answer. */
	ClassicHttpResponse get(URI address, Map<String, String> headers) throws IOException {
		URI here = address;
		Set<URI> seen = new HashSet<>();
		for (int hop = 0; hop <= HOPS; hop++) {
			check(here);
			if (!seen.add(here)) {
				throw new DownloadFailed(place(address) + " is redirected in a circle");
			}
			ClassicHttpResponse response = ask(here, headers);
			if (!REDIRECTS.contains(response.getCode())) {
				return response;
			}
			try (response) {
				here = next(here, header(response, "Location"));
			}
		}
		throw new DownloadFailed(place(address) + " is redirected more than " + HOPS + " times");
	}

	private ClassicHttpResponse ask(URI address, Map<String, String> headers) throws IOException {
		HttpGet request = new HttpGet(address);
		headers.forEach(request::setHeader);
		return this.client.executeOpen(HttpHost.create(address), request, null);
	}

	private void check(URI address) {
		boolean secure = "https".equals(address.getScheme());
		if (!secure && !(this.plainAllowed && "http".equals(address.getScheme()))) {
			throw new DownloadFailed(place(address) + ": only https is allowed");
		}
		if (address.getHost() == null || address.getRawUserInfo() != null) {
			throw new DownloadFailed(place(address) + ": this is not an address of a file");
		}
	}

	private static URI next(URI here, String location) {
		try {
			return here.resolve(location).normalize();
		}
		catch (IllegalArgumentException ex) {
			throw new DownloadFailed(place(here) + " is redirected to nowhere");
		}
	}

	static String header(ClassicHttpResponse response, String name) {
		@Nullable Header header = response.getFirstHeader(name);
		return (header != null && header.getValue() != null) ? header.getValue() : "";
	}

	/** Names an address without what may be secret in it. */
	static String place(URI address) {
		return address.getScheme() + "://" + address.getHost()
				+ ((address.getRawPath() != null) ? address.getRawPath() : "");
	}

	@Override
	public void close() throws IOException {
		this.client.close();
	}

}

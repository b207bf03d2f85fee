package org.caseconsultant;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody of the staff at the desk, without a screen: pages are fetched and forms sent.
 */
final class StaffBrowser {

	private final HttpClient client = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.followRedirects(HttpClient.Redirect.NORMAL)
		.build();

	private final String base;

	StaffBrowser(int port) {
		this.base = "http://127.0.0.1:" + port;
	}

	static StaffBrowser signedIn(int port, String role) {
		StaffBrowser browser = new StaffBrowser(port);
		browser.post("/login", "/login", Map.of("email", role + "@caseconsultant.test", "password", "a-long-secret"));
		return browser;
	}

	String page(String path) {
		return get(path).body();
	}

	HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(URI.create(this.base + path)).build());
	}

	/**
	 * Sends a form with the token of the queue page; follows to the page that it leads
	 * to.
	 */
	HttpResponse<String> post(String path, Map<String, ?> fields) {
		return post("/queue", path, fields);
	}

	private HttpResponse<String> post(String tokenPage, String path, Map<String, ?> fields) {
		return form(path, "_csrf=" + encoded(token(page(tokenPage))) + "&" + body(fields));
	}

	HttpResponse<String> form(String path, String body) {
		return send(HttpRequest.newBuilder(URI.create(this.base + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build());
	}

	HttpResponse<String> upload(String path, String name, byte[] bytes) {
		return send(HttpRequest.newBuilder(URI.create(this.base + path))
			.header("Content-Type", "application/octet-stream")
			.header("X-File-Name", encoded(name).replace("+", "%20"))
			.header("X-CSRF-TOKEN", token(page("/queue")))
			.POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
			.build());
	}

	static String body(Map<String, ?> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + encoded(String.valueOf(field.getValue())))
			.collect(Collectors.joining("&"));
	}

	/** The value of a hidden field of a page. */
	static String hidden(String page, String name) {
		Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
		assertThat(field.find()).as(name).isTrue();
		return field.group(1);
	}

	private static String token(String page) {
		return hidden(page, "_csrf");
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private HttpResponse<String> send(HttpRequest request) {
		try {
			return this.client.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

package org.caseconsultant.cli;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times pages of a running desk over HTTP:
 * {@code DeskBenchmark URL EMAIL PASSWORD CASES [REQUESTS]}, where the database was
 * filled with that many cases. A command, not a test.
 */
final class DeskBenchmark {

	private static final int WARM_UP = 20;

	private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final Random random = new Random(5);

	private final String url;

	private final int requests;

	private DeskBenchmark(String url, int requests) {
		this.url = url;
		this.requests = requests;
	}

	/**
	 * Prints percentiles.
	 * @param arguments address, account, password, number of cases, requests a page
	 * @throws Exception if a page cannot be fetched
	 */
	public static void main(String[] arguments) throws Exception {
		int cases = Integer.parseInt(arguments[3]);
		DeskBenchmark benchmark = new DeskBenchmark(arguments[0],
				(arguments.length > 4) ? Integer.parseInt(arguments[4]) : 100);
		benchmark.signIn(arguments[1], arguments[2]);
		for (String view : new String[] { "all", "new", "mine", "unassigned", "overdue", "resolved" }) {
			benchmark.time("queue " + view, (i) -> "/queue?view=" + view);
		}
		benchmark.time("queue due first", (i) -> "/queue?view=unassigned&sort=due");
		benchmark.time("rows and counters", (i) -> "/queue/rows?view=unassigned");
		benchmark.time("deep page", (i) -> "/queue?view=resolved&after=" + number(1 + benchmark.random.nextInt(cases)));
		benchmark.time("saved view", (i) -> "/queue?view=all&payer=MEDICARE&state=NY&question=UNITS");
		benchmark.time("saved view, rare", (i) -> "/queue?view=all&tag=tag-29&sort=due");
		benchmark.time("saved view, code", (i) -> "/queue?view=resolved&code=10000&age=older-30");
		benchmark.time("search", (i) -> "/queue?q=" + LoadedText.word(benchmark.random.nextInt(2000)));
		benchmark.time("next case", (i) -> "/queue/next");
		benchmark.time("case page", (i) -> "/cases/" + number(1 + benchmark.random.nextInt(cases)));
	}

	private static String number(int id) {
		return String.format("CC-%06d", id);
	}

	private void signIn(String email, String password) throws IOException, InterruptedException {
		Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)").matcher(get("/login").body());
		if (!token.find()) {
			throw new IllegalStateException("no sign-in page");
		}
		String form = "_csrf=" + encoded(token.group(1)) + "&email=" + encoded(email) + "&password="
				+ encoded(password);
		this.browser.send(HttpRequest.newBuilder(URI.create(this.url + "/login"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build(), HttpResponse.BodyHandlers.ofString());
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private void time(String what, IntFunction<String> path) throws IOException, InterruptedException {
		long[] nanos = new long[this.requests];
		int length = 0;
		for (int i = -WARM_UP; i < this.requests; i++) {
			String asked = path.apply(i);
			long begun = System.nanoTime();
			HttpResponse<String> page = get(asked);
			nanos[Math.max(0, i)] = System.nanoTime() - begun;
			length = page.body().length();
			if (page.statusCode() >= 400) {
				throw new IllegalStateException(asked + " answered " + page.statusCode());
			}
		}
		Arrays.sort(nanos);
		System.out.printf("%-20s p50 %6.1f ms  p95 %6.1f ms  p99 %6.1f ms  (%d kB)%n", what, at(nanos, 50),
				at(nanos, 95), at(nanos, 99), length / 1000);
	}

	private static double at(long[] nanos, int percent) {
		return nanos[Math.min(nanos.length - 1, nanos.length * percent / 100)] / 1e6;
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.browser.send(HttpRequest.newBuilder(URI.create(this.url + path)).build(),
				HttpResponse.BodyHandlers.ofString());
	}

}

package org.caseconsultant.catalog.update;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Downloads from a server of the test, which is the only host that counts as public.
 */
class DownloadTests {

	private static final byte[] CONTENT = "HCPCS ".repeat(20_000).getBytes(StandardCharsets.US_ASCII);

	private final List<Headers> asked = new CopyOnWriteArrayList<>();

	private final CountDownLatch over = new CountDownLatch(1);

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private HttpServer server;

	private Path folder;

	private DataSize limit = DataSize.ofMegabytes(1);

	private Duration timeLimit = Duration.ofMinutes(1);

	private boolean plain = true;

	@BeforeEach
	void start(@TempDir Path temporary) throws IOException {
		this.folder = temporary;
		this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		this.server.setExecutor(this.threads);
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.over.countDown();
		this.server.stop(0);
		this.threads.shutdownNow();
	}

	private void serve(String path, HttpHandler handler) {
		this.server.createContext(path, (exchange) -> {
			this.asked.add(exchange.getRequestHeaders());
			try (exchange) {
				handler.handle(exchange);
			}
		});
	}

	private static void whole(HttpExchange exchange) throws IOException {
		exchange.getResponseHeaders().set("ETag", "\"one\"");
		if ("\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
			exchange.sendResponseHeaders(304, -1);
			return;
		}
		exchange.sendResponseHeaders(200, CONTENT.length);
		exchange.getResponseBody().write(CONTENT);
	}

	private static HttpHandler redirect(String target) {
		return (exchange) -> {
			exchange.getResponseHeaders().set("Location", target);
			exchange.sendResponseHeaders(302, -1);
		};
	}

	/** Sends half, then hangs up; sends the rest to whoever asks for it. */
	private static void interrupted(HttpExchange exchange) throws IOException {
		exchange.getResponseHeaders().set("ETag", "\"one\"");
		String range = exchange.getRequestHeaders().getFirst("Range");
		if (range == null || !"\"one\"".equals(exchange.getRequestHeaders().getFirst("If-Range"))) {
			exchange.sendResponseHeaders(200, CONTENT.length);
			exchange.getResponseBody().write(CONTENT, 0, CONTENT.length / 2);
			exchange.getResponseBody().flush();
			throw new IOException("hang up");
		}
		int from = Integer.parseInt(range.substring(6, range.length() - 1));
		exchange.getResponseHeaders()
			.set("Content-Range", "bytes " + from + "-" + (CONTENT.length - 1) + "/" + CONTENT.length);
		exchange.sendResponseHeaders(206, CONTENT.length - from);
		exchange.getResponseBody().write(CONTENT, from, CONTENT.length - from);
	}

	private URI address(String path) {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort() + path);
	}

	private boolean fetch(String path, String... checksum) throws IOException {
		return fetch(address(path), checksum);
	}

	private boolean fetch(URI address, String... checksum) throws IOException {
		UpdateSettings settings = new UpdateSettings("", this.folder, this.limit, Duration.ofSeconds(5),
				Duration.ofMillis(700), this.timeLimit, this.plain);
		try (Web web = new Web(settings, DownloadTests::isAllowed)) {
			return new Download(web, settings, KeptFile.in(this.folder, address), List.of(checksum).stream().findAny())
				.run();
		}
	}

	private static boolean isAllowed(InetAddress address) {
		return address.getHostAddress().equals("127.0.0.1") || PublicAddresses.isPublic(address);
	}

	private void assertRefused(String path, String said, String... checksum) {
		assertThatThrownBy(() -> fetch(path, checksum)).isInstanceOf(DownloadFailed.class)
			.hasMessageContaining(said)
			.message()
			.hasLineCount(1);
		assertThat(this.folder.resolve("file.zip")).doesNotExist();
	}

	@Test
	void fetchesAndDoesNotFetchAgainWhatIsUnchanged() throws IOException {
		serve("/file.zip", DownloadTests::whole);

		assertThat(fetch("/file.zip")).isTrue();
		assertThat(this.folder.resolve("file.zip")).hasBinaryContent(CONTENT);
		assertThat(fetch("/file.zip")).isFalse();
		assertThat(this.asked.get(1).getFirst("If-None-Match")).isEqualTo("\"one\"");
		assertThat(this.folder.resolve("file.zip.part")).doesNotExist();
	}

	@Test
	void fetchesAgainWhatWasChangedOnDisk() throws IOException {
		serve("/file.zip", DownloadTests::whole);
		fetch("/file.zip");
		Files.writeString(this.folder.resolve("file.zip"), "damaged");

		assertThat(fetch("/file.zip")).isTrue();
		assertThat(this.folder.resolve("file.zip")).hasBinaryContent(CONTENT);
	}

	@Test
	void goesOnWhereItWasInterrupted() throws IOException {
		serve("/file.zip", DownloadTests::interrupted);

		assertThat(fetch("/file.zip")).isTrue();
		assertThat(this.folder.resolve("file.zip")).hasBinaryContent(CONTENT);
		assertThat(this.asked).hasSizeGreaterThan(1);
		assertThat(this.asked.get(this.asked.size() - 1).getFirst("Range")).matches("bytes=[1-9]\\d*-");
	}

	@Test
	void beginsAnewWhenTheFileHasChangedMeanwhile() throws IOException {
		Files.writeString(this.folder.resolve("file.zip.part"), "half of an old one");
		Files.writeString(this.folder.resolve("file.zip.part.origin"),
				"etag=\"old\"\naddress=" + address("/file.zip").toString().replace(":", "\\:") + "\n");
		serve("/file.zip", DownloadTests::whole);

		assertThat(fetch("/file.zip")).isTrue();
		assertThat(this.asked.get(0).getFirst("If-Range")).isEqualTo("\"old\"");
		assertThat(this.folder.resolve("file.zip")).hasBinaryContent(CONTENT);
	}

	@Test
	void followsARedirectToAnAllowedAddress() throws IOException {
		serve("/old/file.zip", redirect("/new/other.zip"));
		serve("/new/other.zip", DownloadTests::whole);

		assertThat(fetch("/old/file.zip")).isTrue();
		assertThat(this.folder.resolve("file.zip")).hasBinaryContent(CONTENT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.2:%d/x", "http://[::1]:%d/x", "http://10.1.2.3:%d/x",
			"http://[::ffff:127.0.0.2]:%d/x", "http://169.254.169.254:%d/latest/meta-data" })
	void refusesARedirectToAPrivateAddress(String target) {
		serve("/file.zip", redirect(target.formatted(this.server.getAddress().getPort())));

		assertRefused("/file.zip", "no host of the public Internet");
		assertThat(this.asked).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ftp://127.0.0.1/x", "file:///etc/passwd", "http://user:pw@127.0.0.1/x", "http:///x" })
	void refusesARedirectToAnythingElse(String target) {
		serve("/file.zip", redirect(target));

		assertThatThrownBy(() -> fetch("/file.zip")).isInstanceOf(DownloadFailed.class).message().doesNotContain("pw@");
	}

	@Test
	void refusesPlainHttpUnlessATestAllowsIt() {
		this.plain = false;
		serve("/file.zip", DownloadTests::whole);

		assertRefused("/file.zip", "only https");
		assertThat(this.asked).isEmpty();
	}

	@Test
	void refusesCirclesAndTooManyRedirects() {
		serve("/file.zip", redirect("/b"));
		serve("/b", redirect("/file.zip"));
		for (int i = 0; i < 8; i++) {
			serve("/hop" + i, redirect("/hop" + (i + 1)));
		}

		assertRefused("/file.zip", "in a circle");
		this.asked.clear();
		assertRefused("/hop0", "more than 5 times");
		assertThat(this.asked).hasSize(6);
	}

	@Test
	void refusesWhatSaysItIsTooLargeAndWhatIsWithoutSayingSo() {
		this.limit = DataSize.ofBytes(CONTENT.length - 1);
		serve("/file.zip", DownloadTests::whole);
		serve("/quiet/file.zip", (exchange) -> {
			exchange.sendResponseHeaders(200, 0);
			exchange.getResponseBody().write(CONTENT);
		});

		assertRefused("/file.zip", "larger than " + (CONTENT.length - 1) + " bytes");
		assertRefused("/quiet/file.zip", "larger than");
		assertThat(this.folder.resolve("file.zip.part")).doesNotExist();
	}

	@Test
	void refusesAWrongChecksum() throws IOException {
		serve("/file.zip", DownloadTests::whole);

		assertRefused("/file.zip", "the list says " + "0".repeat(64), "0".repeat(64));
		assertThat(this.folder.resolve("file.zip.part")).doesNotExist();
		Path same = Files.write(this.folder.resolve("same"), CONTENT);
		assertThat(fetch("/file.zip", KeptFile.sha256(same))).isTrue();
	}

	@Test
	void refusesFaultsPagesAndSilence() {
		serve("/page/file.zip", (exchange) -> {
			exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
			exchange.sendResponseHeaders(200, 0);
		});
		serve("/slow/file.zip", (exchange) -> {
			try {
				this.over.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		});

		assertRefused("/missing/file.zip", "the server answers 404");
		assertRefused("/page/file.zip", "a page instead of a file");
		assertRefused("/slow/file.zip", "sent nothing for 700 ms");
	}

	@Test
	void stopsWhenAFileTakesTooLong() {
		this.timeLimit = Duration.ZERO;
		serve("/file.zip", DownloadTests::whole);

		assertRefused("/file.zip", "it takes more than 0 s");
		assertThat(this.folder.resolve("file.zip.part")).exists();
	}

	@Test
	void namesNoHostThatDoesNotExist() {
		assertThatThrownBy(() -> fetch(URI.create("http://nowhere.invalid/file.zip?token=secret"),
				Optional.<String>empty().stream().toArray(String[]::new)))
			.isInstanceOf(DownloadFailed.class)
			.hasMessageContaining("no such host")
			.message()
			.doesNotContain("secret");
	}

}

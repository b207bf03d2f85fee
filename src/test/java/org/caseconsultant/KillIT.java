package org.caseconsultant;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.caseconsultant.ImapProxy.Treatment;
import org.caseconsultant.mail.MailReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packaged product is killed in the middle of its work, again and again: every mail
 * ends in one case and is acknowledged under one Message-ID.
 */
class KillIT {

	private static final int MAILS = 20;

	private static final Path JAR = Path.of("target/caseconsultant.jar").toAbsolutePath();

	/** Killed when the server is told to move this message, before it does. */
	private final Set<Integer> killsAtMove = ConcurrentHashMap.newKeySet();

	/** Killed when the server has taken this mail, before it says so. */
	private final Set<Integer> killsAtMail = ConcurrentHashMap.newKeySet();

	private final AtomicInteger moves = new AtomicInteger();

	private final MailServer mail = new MailServer();

	private final ImapProxy imap = new ImapProxy(this.mail::imapPort);

	private final ScriptedSmtp smtp = new ScriptedSmtp((taken) -> killAtMail());

	@TempDir
	private Path folder;

	private volatile Process product;

	@BeforeEach
	void jarIsThere() {
		assertThat(JAR).as("the packaged product: run ./mvnw package first").exists();
	}

	@AfterEach
	void end() throws InterruptedException {
		this.product.destroyForcibly().waitFor();
		this.mail.stop();
	}

	@Test
	void losesNothingAndRepeatsLittleWhenItIsKilled() throws IOException, InterruptedException {
		IntStream.range(0, MAILS).forEach(this::put);
		this.imap.treat(this::killAtMove);
		this.killsAtMove.add(5);
		this.killsAtMail.addAll(List.of(3, 12));

		for (int kill = 0; kill < 3; kill++) {
			start();
			assertThat(this.product.waitFor(3, TimeUnit.MINUTES)).as("killed in time").isTrue();
			assertThat(this.product.exitValue()).as(log()).isEqualTo(137);
			endLeases();
		}
		start();
		Awaitility.await()
			.atMost(Duration.ofMinutes(3))
			.until(() -> acknowledgements().size() == MAILS && this.mail.folder("INBOX").isEmpty());
		this.product.destroy();
		this.product.waitFor();

		assertThat(acknowledgements()).allSatisfy((asker, ids) -> assertThat(ids).hasSize(1));
		assertThat(this.smtp.handed()).hasSizeBetween(MAILS, MAILS + 3);
		assertThat(this.mail.folder("Processed")).hasSize(MAILS);
		assertThat(count("received_mail where state = 'FILED'")).isEqualTo(MAILS);
		assertThat(count("received_mail")).isEqualTo(MAILS);
		assertThat(count("coding_case")).isEqualTo(MAILS);
		assertThat(count("outbox_message where state = 'SENT'")).isEqualTo(MAILS);
		assertThat(log()).doesNotContain("practice.test", "before the crash");
	}

	private void put(int number) {
		this.mail.put(
				Product
					.mail("asker" + number + "@practice.test", "before the crash", "<q" + number + "@practice.test>",
							"", "Is 93015 one code?")
					.replace("\n", "\r\n")
					.getBytes(StandardCharsets.UTF_8));
	}

	private Treatment killAtMove(String command) {
		if (command.contains("MOVE ") && this.killsAtMove.remove(this.moves.incrementAndGet())) {
			kill();
			return Treatment.CUT;
		}
		return Treatment.PASS;
	}

	private void killAtMail() {
		if (this.killsAtMail.remove(this.smtp.handed().size())) {
			kill();
		}
	}

	private void kill() {
		try {
			this.product.destroyForcibly().waitFor();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Message-IDs by who was acknowledged. */
	private Map<String, Set<String>> acknowledgements() {
		return this.smtp.handed()
			.stream()
			.collect(Collectors.groupingBy((taken) -> taken.recipients().get(0), Collectors
				.mapping((taken) -> new MailReader().read(taken.bytes()).messageId().value(), Collectors.toSet())));
	}

	/** What the dead process had taken would be due again after minutes. */
	private void endLeases() {
		for (String table : List.of("received_mail", "suggestion_run", "outbox_message")) {
			database().update("update " + table + " set lease_until = '2001-01-01 00:00:00'");
		}
	}

	private long count(String rows) {
		return database().queryForObject("select count(*) from " + rows, Long.class);
	}

	private JdbcTemplate database() {
		return new JdbcTemplate(new DriverManagerDataSource(url(), "sa", ""));
	}

	private String url() {
		return "jdbc:h2:file:" + this.folder.resolve("database") + ";MODE=MySQL;WRITE_DELAY=0";
	}

	private String log() throws IOException {
		return Files.readString(this.folder.resolve("product.log"));
	}

	private void start() throws IOException {
		ProcessBuilder command = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-jar", JAR.toString())
			.directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.folder.resolve("product.log").toFile()));
		command.environment().putAll(settings());
		this.product = command.start();
	}

	private Map<String, String> settings() {
		return Map.ofEntries(Map.entry("SPRING_PROFILES_ACTIVE", "test"), Map.entry("SERVER_PORT", "0"),
				Map.entry("CASECONSULTANT_HOME", Path.of("").toAbsolutePath().toString()),
				Map.entry("CASECONSULTANT_ADDRESS", MailServer.CASES),
				Map.entry("CASECONSULTANT_MAILBOXES_0_NAME", "cases"),
				Map.entry("CASECONSULTANT_MAILBOXES_0_HOST", "127.0.0.1"),
				Map.entry("CASECONSULTANT_MAILBOXES_0_PORT", String.valueOf(this.imap.port())),
				Map.entry("CASECONSULTANT_MAILBOXES_0_SECURITY", "none"),
				Map.entry("CASECONSULTANT_MAILBOXES_0_USERNAME", MailServer.CASES),
				Map.entry("CASECONSULTANT_MAILBOXES_0_PASSWORD", "secret"),
				Map.entry("CASECONSULTANT_SMTP_HOST", "127.0.0.1"),
				Map.entry("CASECONSULTANT_SMTP_PORT", String.valueOf(this.smtp.port())),
				Map.entry("CASECONSULTANT_SMTP_SECURITY", "none"), Map.entry("SPRING_DATASOURCE_URL", url()),
				Map.entry("SPRING_DATASOURCE_USERNAME", "sa"), Map.entry("SPRING_DATASOURCE_PASSWORD", ""));
	}

}

package org.caseconsultant;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.awaitility.Awaitility;
import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.NewUser;
import org.caseconsultant.account.Role;
import org.caseconsultant.intake.MailState;
import org.caseconsultant.mail.ParsedMail;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole product over GreenMail and the database of the run, started once for all
 * integration tests.
 */
@SpringBootTest(classes = CaseConsultant.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(Product.CleanDatabase.class)
abstract class Product {

	/** A mailbox that is reached through a proxy. */
	static final String FAR = "far@caseconsultant.test";

	static final MailServer MAIL = new MailServer();

	static final ScriptedSmtp SMTP = new ScriptedSmtp(Product::deliver);

	static final ImapProxy PROXY = new ImapProxy(MAIL::imapPort);

	private static final AtomicInteger COUNTER = new AtomicInteger();

	@LocalServerPort
	private int port;

	@Autowired
	private Accounts accounts;

	@Autowired
	JdbcTemplate database;

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry settings) throws IOException {
		TestDatabase chosen = TestDatabase.current();
		Path folder = Files.createTempDirectory("product");
		settings.add("caseconsultant.serve", () -> "true");
		settings.add("caseconsultant.home", () -> Path.of("").toAbsolutePath().toString());
		settings.add("caseconsultant.address", () -> MailServer.CASES);
		settings.add("caseconsultant.automatic-reverse-path", () -> "<>");
		settings.add("caseconsultant.keyset-file", () -> folder.resolve("keys.json").toString());
		settings.add("caseconsultant.size-limit", () -> "3MB");
		settings.add("caseconsultant.poll-millis", () -> "200");
		mailbox(settings, 0, "cases", MailServer.CASES, MAIL.imapPort());
		mailbox(settings, 1, "far", FAR, PROXY.port());
		settings.add("caseconsultant.smtp.host", () -> "127.0.0.1");
		settings.add("caseconsultant.smtp.port", SMTP::port);
		settings.add("caseconsultant.smtp.security", () -> "none");
		settings.add("caseconsultant.desk.sign-in-failures-per-minute", () -> "5");
		settings.add("caseconsultant.desk.undo-send", () -> "0s");
		settings.add("caseconsultant.feedback.public-url", () -> "http://desk.test");
		settings.add("caseconsultant.feedback.ask-outcome-after", () -> "21d");
		settings.add("caseconsultant.second-reader.specialties.transplants", () -> "32850-32856");
		settings.add("spring.datasource.url", chosen::url);
		settings.add("spring.datasource.username", chosen::username);
		settings.add("spring.datasource.password", chosen::password);
		settings.add("spring.jpa.properties.hibernate.search.backend.directory.root",
				() -> folder.resolve("index").toString());
	}

	private static void mailbox(DynamicPropertyRegistry settings, int index, String name, String username, int port) {
		String prefix = "caseconsultant.mailboxes[" + index + "].";
		settings.add(prefix + "name", () -> name);
		settings.add(prefix + "host", () -> "127.0.0.1");
		settings.add(prefix + "port", () -> port);
		settings.add(prefix + "security", () -> "none");
		settings.add(prefix + "username", () -> username);
		settings.add(prefix + "password", () -> "secret");
	}

	/** GreenMail refuses the null reverse-path. */
	private static void deliver(ScriptedSmtp.Handed mail) {
		String sender = mail.reversePath().isEmpty() ? "bounces@caseconsultant.test" : mail.reversePath();
		mail.recipients().forEach((recipient) -> MAIL.deliver(sender, recipient, mail.bytes()));
	}

	@BeforeEach
	void staff() {
		for (Role role : List.of(Role.CONSULTANT, Role.LEAD, Role.ADMIN)) {
			String email = role.name().toLowerCase(java.util.Locale.ROOT) + "@caseconsultant.test";
			if (this.accounts.staffMember(email).isEmpty()) {
				this.accounts.add(new NewUser(email, "Casey " + role.name(), "CPC", role, false), "a-long-secret");
			}
		}
	}

	/** An address nobody wrote from before. */
	static String somebody() {
		return "zq" + COUNTER.incrementAndGet() + "x" + System.nanoTime() + "@practice.test";
	}

	static String mail(String from, String subject, String messageId, String extra, String text) {
		return "From: Pat Quill <" + from + ">\nTo: " + MailServer.CASES + "\nSubject: " + subject + "\nMessage-ID: "
				+ messageId + "\n" + extra + "Content-Type: text/plain; charset=utf-8\n\n" + text + "\n";
	}

	/** Sends a question and waits for its acknowledgement. */
	ParsedMail ask(String from, String subject, String text) {
		MAIL.deliver(from, MailServer.CASES, mail(from, subject, "<q." + from + ">", "", text));
		return until(() -> MAIL.inbox(from), (mails) -> mails.size() == 1).get(0);
	}

	static <T> T until(Supplier<T> what, java.util.function.Predicate<T> holds) {
		return Awaitility.await()
			.atMost(Duration.ofSeconds(40))
			.pollInterval(Duration.ofMillis(150))
			.until(what::get, holds);
	}

	/**
	 * Waits until the newest mail from an address is settled, and returns where it ended.
	 */
	MailState settled(String messageIdHash) {
		String place = until(() -> this.database.queryForList(
				"select state from received_mail where message_id_hash = ? order by 1 desc", String.class,
				messageIdHash), (states) -> !states.isEmpty() && !states.contains("RECEIVED"))
			.get(0);
		return MailState.valueOf(place);
	}

	/** The newest mail of ours to an address, as it stands in the outbox. */
	Map<String, Object> outgoing(String recipient) {
		return this.database
			.queryForList(
					"select m.* from outbox_message m where m.outbox_message_id = (select max(r.outbox_message_id) "
							+ "from outbox_recipient r where r.address = ?)",
					recipient)
			.stream()
			.findFirst()
			.orElse(Map.of());
	}

	Map<String, Object> outgoing(String recipient, String state, int attempt) {
		return until(() -> outgoing(recipient),
				(row) -> state.equals(row.get("state")) && row.get("attempt").equals(attempt));
	}

	/** Answers a case with a text and no codes. */
	HttpResponse<String> answer(ParsedMail acknowledgement, String text) {
		return send("POST", "/api/v1/cases/" + numberIn(acknowledgement.subject()) + "/answer",
				JsonMapper.shared().writeValueAsString(Map.of("text", text, "codes", List.of())), "consultant",
				"a-long-secret");
	}

	long cases() {
		return this.database.queryForObject("select count(*) from coding_case", Long.class);
	}

	JsonNode caseOf(ParsedMail acknowledgement) {
		return get("/api/v1/cases/" + numberIn(acknowledgement.subject()));
	}

	static String numberIn(String subject) {
		return org.caseconsultant.mail.SubjectLine.caseNumber(subject).orElseThrow();
	}

	JsonNode get(String path) {
		return JsonMapper.shared().readTree(send("GET", path, null, "consultant", "a-long-secret").body());
	}

	HttpResponse<String> send(String method, String path, String body, String role, String password) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.method(method,
					(body != null) ? HttpRequest.BodyPublishers.ofString(body) : HttpRequest.BodyPublishers.noBody())
			.header("Content-Type", "application/json");
		if (!role.isEmpty()) {
			String address = role.contains("@") ? role : role + "@caseconsultant.test";
			request.header("Authorization", "Basic "
					+ Base64.getEncoder().encodeToString((address + ":" + password).getBytes(StandardCharsets.UTF_8)));
		}
		try {
			return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A run starts on an empty schema.
	 */
	@TestConfiguration
	static class CleanDatabase {

		@Bean
		FlywayMigrationStrategy cleanFirst() {
			return (flyway) -> {
				Flyway.configure().configuration(flyway.getConfiguration()).cleanDisabled(false).load().clean();
				flyway.migrate();
			};
		}

	}

}

package org.caseconsultant.web.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.NewUser;
import org.caseconsultant.account.Role;
import org.caseconsultant.casework.QueueFilter;
import org.caseconsultant.casework.WorkQueue;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Makes the demo accounts, sends the six example questions once, and says how to go on.
 */
@Component
@Profile("demo")
@ConditionalOnProperty("caseconsultant.serve")
class DemoStart {

	/** The published password of the demo accounts. */
	static final String PASSWORD = "consult-demo";

	private static final List<NewUser> STAFF = List.of(
			new NewUser("consultant@caseconsultant.example", "Robin Avery", "CPC, COC", Role.CONSULTANT, true),
			new NewUser("lead@caseconsultant.example", "Jordan Blake", "CPC, CPMA", Role.LEAD, true),
			new NewUser("admin@caseconsultant.example", "Alex Moreno", "", Role.ADMIN, true));

	private final Accounts accounts;

	private final WorkQueue queue;

	private final DemoMailServer mail;

	private final MailboxFiles files;

	private final Environment environment;

	private final Clock clock;

	DemoStart(Accounts accounts, WorkQueue queue, DemoMailServer mail, DemoSettings settings, Environment environment,
			Clock clock) {
		this.accounts = accounts;
		this.queue = queue;
		this.mail = mail;
		this.files = new MailboxFiles(Path.of(settings.folder()));
		this.environment = environment;
		this.clock = clock;
	}

	@EventListener
	void on(ApplicationReadyEvent event) {
		addAccounts();
		sendQuestionsOnce();
		tell();
	}

	private void addAccounts() {
		STAFF.stream()
			.filter((user) -> this.accounts.staffMember(user.email()).isEmpty())
			.forEach((user) -> this.accounts.add(user, PASSWORD));
	}

	/**
	 * A sent question lies in the mailbox or has become a case: then none is sent again.
	 */
	private void sendQuestionsOnce() {
		if (this.queue.page(QueueFilter.all(1)).isEmpty() && this.files.load(DemoPerson.CASES.address()).isEmpty()) {
			for (Question question : questions()) {
				DemoPerson author = DemoPerson.PRACTITIONERS.get(question.practitioner());
				this.mail.send(author, DemoPerson.CASES.address(), new DemoMail(author, DemoPerson.CASES.address(),
						question.subject(), question.text(), Optional.empty())
					.bytes(this.clock));
			}
		}
	}

	private static List<Question> questions() {
		try (InputStream in = DemoStart.class.getResourceAsStream("/demo/questions.json")) {
			return List.of(JsonMapper.shared().readValue(in, Question[].class));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void tell() {
		String port = this.environment.getProperty("local.server.port", "8080");
		System.out.println("""

				CaseConsultant is running (demo: everything on this machine, on loopback only).
				  Desk                http://127.0.0.1:%s/queue
				  Sign in             consultant@caseconsultant.example (or lead@, admin@), password %s
				  Write a question    http://127.0.0.1:%s/demo/mailbox
				Stop it with Ctrl-C. Its data is in ./data; delete that folder to begin again.
				""".formatted(port, PASSWORD, port));
	}

	/**
	 * An example question.
	 *
	 * @param practitioner index of who asks
	 * @param subject subject line
	 * @param text body
	 */
	record Question(int practitioner, String subject, String text) {
	}

}

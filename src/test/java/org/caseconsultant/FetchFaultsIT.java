package org.caseconsultant;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import com.icegreen.greenmail.store.StoredMessage;
import jakarta.mail.Flags;
import org.awaitility.Awaitility;
import org.caseconsultant.ImapProxy.Treatment;
import org.caseconsultant.intake.MailState;
import org.caseconsultant.intake.SetAside;
import org.caseconsultant.mail.MessageId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every mail of a mailbox arrives, whatever its neighbours, other clients and the server
 * do.
 */
class FetchFaultsIT extends Product {

	private static final String BODY = ".*BODY\\.PEEK\\[].*";

	@Autowired
	private SetAside setAside;

	@BeforeEach
	void nothingIsLeft() {
		// connections that break on purpose break on the side of the server too
		Awaitility.doNotCatchUncaughtExceptionsByDefault();
		PROXY.treat((command) -> Treatment.CUT);
	}

	@AfterEach
	void everythingIsAllowed() {
		PROXY.treat((command) -> Treatment.PASS);
		assertStored(put());
		until(() -> MAIL.folder(FAR, "INBOX"), List::isEmpty);
	}

	@Test
	void takesTheMailsAroundOneThatCannotBeFetched() {
		long earlier = PROXY.count("FETCH 2 (BODY.PEEK[])");
		String before = put();
		String bad = put();
		String behind = put();

		PROXY.treat(withoutMoving((command) -> isBodyOf(command, 2) ? Treatment.REFUSE : Treatment.PASS));

		assertStored(before);
		assertStored(behind);
		assertQuarantined(1);
		assertThat(stored(bad)).isEmpty();
		assertThat(this.setAside.list(Set.of(MailState.QUARANTINED), Long.MAX_VALUE).get(0).reason())
			.contains("did not hand it out");
		assertThat(PROXY.count("FETCH 2 (BODY.PEEK[])") - earlier).isBetween(3L, 4L);
	}

	@Test
	void takesTheGoodMailsBehindTenBadOnes() {
		List<String> bad = puts(10);
		List<String> good = puts(5);

		PROXY.treat(withoutMoving((command) -> isBodyOf(command, 10) ? Treatment.REFUSE : Treatment.PASS));

		good.forEach(this::assertStored);
		assertQuarantined(10);
		bad.forEach((mail) -> assertThat(stored(mail)).isEmpty());
	}

	@Test
	void asksAgainForBodiesThatTheServerLeftOut() {
		List<String> mails = puts(4);
		AtomicInteger left = new AtomicInteger(2);
		AtomicInteger marked = new AtomicInteger();

		PROXY.treat((command) -> {
			if (command.matches(".*STORE.*Seen.*")) {
				marked.incrementAndGet();
			}
			return command.matches(BODY) && left.getAndDecrement() > 0 ? Treatment.EMPTY : Treatment.PASS;
		});

		mails.forEach(this::assertStored);
		assertQuarantined(0);
		assertThat(marked).hasValue(0);
	}

	@Test
	void takesTwoHundredAndFiftyMailsWhileAnotherClientReadsThem() {
		List<String> mails = puts(250);

		PROXY.treat((command) -> {
			if (command.matches(BODY)) {
				MAIL.touch(FAR, (message) -> message.setFlag(Flags.Flag.SEEN, message.getUid() % 2 == 0));
			}
			return Treatment.PASS;
		});

		mails.forEach(this::assertStored);
		until(() -> MAIL.folder(FAR, "INBOX"), List::isEmpty);
	}

	@Test
	void takesMailThatAnotherClientHasOpened() {
		String opened = put();
		MAIL.touch(FAR, FetchFaultsIT::open);

		PROXY.treat((command) -> Treatment.PASS);

		assertStored(opened);
	}

	private static void open(StoredMessage message) {
		message.setFlag(Flags.Flag.SEEN, true);
		message.setFlag(Flags.Flag.FLAGGED, true);
	}

	@Test
	void takesAMailWhoseDownloadBrokeOff() {
		String slow = put();
		AtomicInteger breaks = new AtomicInteger(2);

		PROXY.treat(
				(command) -> command.matches(BODY) && breaks.getAndDecrement() > 0 ? Treatment.HALF : Treatment.PASS);

		assertStored(slow);
		assertThat(breaks).hasValueLessThan(0);
		assertQuarantined(0);
	}

	@Test
	void keepsAMailThatAnotherClientRemovesBeforeItIsMoved() {
		String removed = put();
		AtomicInteger moves = new AtomicInteger();

		PROXY.treat((command) -> {
			if (command.contains("MOVE") && moves.getAndIncrement() == 0) {
				MAIL.empty(FAR);
			}
			return Treatment.PASS;
		});

		assertStored(removed);
		String next = put();
		assertStored(next);
		until(() -> MAIL.folder(FAR, "INBOX"), List::isEmpty);
		assertThat(stored(removed)).hasSize(1);
		assertThat(moves).hasValueLessThan(5);
	}

	/** Without moving the numbers of the messages stay as they are. */
	private static Function<String, Treatment> withoutMoving(Function<String, Treatment> rule) {
		return (command) -> command.matches("(?i)(UID )?(MOVE|COPY|CREATE)\\b.*") ? Treatment.REFUSE
				: rule.apply(command);
	}

	/** Whether it asks for the body of a message from the first (10) or of one (2). */
	private static boolean isBodyOf(String command, int number) {
		String numbers = (number == 10) ? "(?:[1-9]|10)" : String.valueOf(number);
		return command.matches("FETCH " + numbers + " \\(BODY\\.PEEK\\[].*");
	}

	private String put() {
		return puts(1).get(0);
	}

	/** Mails of a machine: they are stored and set aside, and nobody is answered. */
	private List<String> puts(int number) {
		List<String> ids = new ArrayList<>();
		List<byte[]> mails = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			String from = somebody();
			ids.add("<f." + from + ">");
			mails.add(mail(from, "machine", "<f." + from + ">", "Auto-Submitted: auto-generated\n", "Nothing to do.")
				.replace("\n", "\r\n")
				.getBytes(StandardCharsets.UTF_8));
		}
		MAIL.putAll(FAR, mails);
		return ids;
	}

	private void assertStored(String messageId) {
		assertThat(until(() -> stored(messageId), (rows) -> rows.size() == 1 && !rows.get(0).containsValue("RECEIVED"))
			.get(0)).containsEntry("state", "SET_ASIDE");
	}

	private List<Map<String, Object>> stored(String messageId) {
		return this.database.queryForList("select state from received_mail where message_id_hash = ?",
				new MessageId(messageId).hash());
	}

	/** Counts the mails without bytes that were put into quarantine in this test. */
	private void assertQuarantined(int number) {
		long known = this.quarantined;
		until(this::quarantine, (count) -> count == known + number);
		this.quarantined = quarantine();
	}

	private long quarantined;

	@BeforeEach
	void count() {
		this.quarantined = quarantine();
	}

	private long quarantine() {
		return this.database.queryForObject(
				"select count(*) from received_mail where mailbox = 'far' and state = 'QUARANTINED'", Long.class);
	}

}

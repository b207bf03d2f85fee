package org.caseconsultant.cli;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import jakarta.persistence.EntityManagerFactory;
import org.caseconsultant.CaseConsultant;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.start.Need;
import org.hibernate.search.mapper.orm.Search;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills an empty database with invented cases of four messages each:
 * {@code DeskLoadCommand CASES FOLDER}, where the folder takes the index. The database is
 * that of the settings; its URL should have {@code rewriteBatchedStatements=true}. A
 * command, not a test.
 */
final class DeskLoadCommand {

	private static final int BATCH = 2000;

	private static final int STAFF = 12;

	private static final int PRACTICES = 2000;

	private static final int PRACTITIONERS = 20_000;

	private static final Instant NOW = Instant.now();

	private final Random random = new Random(11);

	private final LoadedText text = new LoadedText(this.random);

	private final JdbcTemplate database;

	private final int cases;

	private DeskLoadCommand(JdbcTemplate database, int cases) {
		this.database = database;
		this.cases = cases;
	}

	/**
	 * Fills the database, then the index.
	 * @param arguments number of cases, folder of the index
	 * @throws Exception if anything fails
	 */
	public static void main(String[] arguments) throws Exception {
		int cases = Integer.parseInt(arguments[0]);
		System.setProperty("spring.jpa.properties.hibernate.search.enabled", "true");
		System.setProperty("spring.jpa.properties.hibernate.search.backend.directory.root",
				Path.of(arguments[1]).toAbsolutePath().toString());
		Product.isMadeBy(CaseConsultant.class);
		try (ConfigurableApplicationContext product = Product.command(EnumSet.of(Need.DATABASE))) {
			JdbcTemplate database = product.getBean(JdbcTemplate.class);
			if (database.queryForObject("select count(*) from coding_case", Long.class) == 0) {
				new DeskLoadCommand(database, cases).fill();
			}
			long begun = System.nanoTime();
			Search.mapping(product.getBean(EntityManagerFactory.class))
				.scope(CodingCase.class)
				.massIndexer()
				.threadsToLoadObjects(2)
				.batchSizeToLoadObjects(100)
				.startAndWait();
			System.out.printf("indexed in %d s%n", (System.nanoTime() - begun) / 1_000_000_000);
		}
	}

	private void fill() {
		long begun = System.nanoTime();
		people();
		for (int from = 1; from <= this.cases; from += BATCH) {
			int to = Math.min(from + BATCH, this.cases + 1);
			cases(from, to);
			messages(from, to);
			traits(from, to);
			suggestions(from, to);
			if (from % 50_000 == 1) {
				System.out.printf("%d cases after %d s%n", from - 1, (System.nanoTime() - begun) / 1_000_000_000);
			}
		}
		this.database.execute("analyze table coding_case, case_message, case_trait, code_suggestion");
		System.out.printf("%d cases, %d messages filled in %d s%n", this.cases, 4L * this.cases,
				(System.nanoTime() - begun) / 1_000_000_000);
	}

	private void people() {
		rows("insert into staff_member values (?, ?, ?, 'CPC', 'CONSULTANT', '-', false, ?)", 1, STAFF + 1,
				(id) -> new Object[] { id, "staff" + id + "@load.test", "Staff " + id, at(NOW) });
		rows("insert into practice values (?, ?, ?, ?)", 1, PRACTICES + 1,
				(id) -> new Object[] { id, "practice" + id + ".test", "practice" + id + ".test", at(NOW) });
		rows("insert into practitioner values (?, ?, ?, ?, ?, null, false, ?)", 1, PRACTITIONERS + 1,
				(id) -> new Object[] { id, 1 + id % PRACTICES, "asker" + id + "@load.test", "asker" + id + "@load.test",
						"Asker " + id, at(NOW) });
	}

	/** The newest fiftieth is unfinished, as in a busy team; all others are answered. */
	private void cases(int from, int to) {
		rows("insert into coding_case (coding_case_id, subject, status, practitioner_id, assignee_id, opened_at, "
				+ "changed_at, first_response_due_at, answered_at, undelivered, index_due, revision, priority, "
				+ "snoozed_until, answer_due_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, 1, ?, ?, ?)", from, to,
				this::row);
		rows("insert into case_participant (coding_case_id, address_key, follows) values (?, ?, false)", from, to,
				(id) -> new Object[] { id, "asker" + asker(id) + "@load.test" });
	}

	private Object[] row(int id) {
		boolean unfinished = id > this.cases - this.cases / 50;
		String status = unfinished ? List.of("NEW", "NEW", "OPEN", "OPEN", "WAITING").get(this.random.nextInt(5))
				: List.of("RESOLVED", "RESOLVED", "RESOLVED", "CLOSED", "SPAM").get(Math.min(4, uneven(6)));
		Instant opened = opened(id);
		Instant due = opened.plusSeconds(4 * 3600);
		boolean rests = unfinished && this.random.nextInt(20) == 0;
		boolean open = (status.equals("NEW") || status.equals("OPEN")) && !rests;
		Object assignee = status.equals("NEW") || status.equals("OPEN") && this.random.nextBoolean() ? null
				: 1 + this.random.nextInt(STAFF);
		return new Object[] { id, this.text.words(6), status, asker(id), assignee, at(opened),
				at(opened.plusSeconds(60)), at(due), unfinished ? null : at(due.minusSeconds(600)),
				this.random.nextInt(5000) == 0, "NORMAL", rests ? at(NOW.plusSeconds(86_400)) : null,
				open ? at(due) : null };
	}

	private static int asker(int id) {
		return 1 + (int) ((id * 7919L) % PRACTITIONERS);
	}

	private Instant opened(int id) {
		return NOW.minusSeconds((this.cases - id) * 120L);
	}

	private void messages(int from, int to) {
		List<Object[]> rows = new ArrayList<>();
		for (int id = from; id < to; id++) {
			for (int i = 0; i < 4; i++) {
				boolean in = i % 2 == 0;
				rows.add(new Object[] { id, in ? "INBOUND" : "OUTBOUND", in ? "PERSON" : "ANSWER",
						"<" + id + "." + i + "@load.test>", hash(id, i), in ? "asker" + asker(id) + "@load.test" : "",
						this.text.words(6), this.text.words(40), this.text.words(20), at(opened(id).plusSeconds(i)) });
			}
		}
		this.database.batchUpdate("insert into case_message (coding_case_id, direction, kind, message_id, "
				+ "message_id_hash, reference_ids, from_address, from_name, reply_to_address, subject, new_text, "
				+ "quoted_text, signature_text, problems, sent_at) values (?, ?, ?, ?, ?, '', ?, '', '', ?, ?, ?, '', '', ?)",
				rows);
	}

	private static String hash(int id, int i) {
		return (UUID.nameUUIDFromBytes((id + "." + i).getBytes()).toString().replace("-", "") + "0".repeat(32));
	}

	private void traits(int from, int to) {
		List<Object[]> rows = new ArrayList<>();
		for (int id = from; id < to; id++) {
			rows.add(new Object[] { "PAYER", List.of("MEDICARE", "COMMERCIAL", "MEDICAID").get(uneven(3)), id });
			rows.add(new Object[] { "STATE", LoadedText.STATES.get(uneven(LoadedText.STATES.size())), id });
			rows.add(
					new Object[] { "QUESTION", List.of("BUNDLING", "DENIAL", "MODIFIER", "UNITS").get(uneven(4)), id });
			rows.add(new Object[] { "CODE", code(id), id });
			rows.add(new Object[] { "SPECIALTY", List.of("Visits", "Orthopedics", "Cardiology").get(uneven(3)), id });
			if (id % 10 == 0) {
				rows.add(new Object[] { "TAG", "tag-" + uneven(30), id });
			}
		}
		this.database.batchUpdate("insert into case_trait (kind, trait, coding_case_id) values (?, ?, ?)", rows);
	}

	private String code(int id) {
		return String.valueOf(10_000 + (int) (Math.pow((id * 31 % 1000) / 1000.0, 3) * 89_000));
	}

	private void suggestions(int from, int to) {
		List<Object[]> rows = new ArrayList<>();
		for (int id = from; id < to; id++) {
			for (int i = 0; i < 4; i++) {
				rows.add(new Object[] { id, i, code(id + i) });
			}
		}
		this.database
			.batchUpdate("insert into code_suggestion (coding_case_id, position, code_system, code, title, score, "
					+ "named, reason, evidence, source_file, source_release, source_row) values (?, ?, 'CPT', ?, 'Invented', "
					+ "0.5, false, 'invented', '', '', '', '')", rows);
	}

	private int uneven(int most) {
		return (int) (Math.pow(this.random.nextDouble(), 2) * most);
	}

	private static Timestamp at(Instant instant) {
		return Timestamp.from(instant);
	}

	private void rows(String sql, int from, int to, java.util.function.IntFunction<Object[]> row) {
		List<Object[]> rows = new ArrayList<>();
		for (int id = from; id < to; id++) {
			rows.add(row.apply(id));
		}
		this.database.batchUpdate(sql, rows);
	}

}

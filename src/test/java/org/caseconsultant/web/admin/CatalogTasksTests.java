package org.caseconsultant.web.admin;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.awaitility.Awaitility;
import org.caseconsultant.catalog.layout.BadFileException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One task at a time, and what the page sees of it.
 */
class CatalogTasksTests {

	private final CatalogTasks tasks = new CatalogTasks(Clock.systemUTC());

	@AfterEach
	void stop() {
		this.tasks.destroy();
	}

	@Test
	void runsOneAtATimeAndShowsHowItGoesOn() throws InterruptedException {
		CountDownLatch wrote = new CountDownLatch(1);
		CountDownLatch mayEnd = new CountDownLatch(1);
		this.tasks.start("first", (progress) -> {
			progress.begins("some.csv", "Some");
			progress.wrote(7);
			wrote.countDown();
			await(mayEnd);
			return List.of();
		});
		wrote.await();

		assertThat(this.tasks.start("second", (progress) -> List.of())).isFalse();
		assertThat(this.tasks.status().isRunning()).isTrue();
		assertThat(this.tasks.status().file()).isEqualTo("some.csv");
		assertThat(this.tasks.status().rows()).isEqualTo(7);
		mayEnd.countDown();
		assertThat(ended().state()).isEqualTo(TaskStatus.State.DONE);
		assertThat(this.tasks.start("third", (progress) -> List.of())).isTrue();
	}

	@Test
	void showsTheRefusalOfAFileButNoOtherMessage() {
		this.tasks.start("bad", (progress) -> {
			throw new BadFileException("some.csv", 3, "code", "is missing");
		});
		assertThat(ended().refusal()).isEqualTo("some.csv, line 3, column code: is missing");

		this.tasks.start("worse", (progress) -> {
			throw new IllegalStateException("secret");
		});
		assertThat(ended().refusal()).contains("Tell the operator").doesNotContain("secret");
	}

	private TaskStatus ended() {
		return Awaitility.await()
			.atMost(Duration.ofSeconds(10))
			.until(this.tasks::status, (status) -> !status.isRunning());
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}

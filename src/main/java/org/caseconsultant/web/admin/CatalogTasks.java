package org.caseconsultant.web.admin;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.caseconsultant.catalog.layout.BadFileException;
import org.caseconsultant.catalog.release.ImportProgress;
import org.caseconsultant.catalog.release.ImportRefused;
import org.caseconsultant.stage.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Does long work with the catalog behind the pages of this process, one task at a time,
 * and knows how it goes on. Thread-safe.
 */
@Component
class CatalogTasks implements DisposableBean {

	private static final String FAILED = "That did not work; the catalog is as it was. Tell the operator the time of this failure.";

	private static final Logger log = LoggerFactory.getLogger(CatalogTasks.class);

	private final ExecutorService worker = Executors.newSingleThreadExecutor((work) -> {
		Thread thread = new Thread(work, "catalog-task");
		thread.setDaemon(true);
		return thread;
	});

	private volatile TaskStatus status = TaskStatus.NONE;

	private final Clock clock;

	CatalogTasks(Clock clock) {
		this.clock = clock;
	}

	TaskStatus status() {
		return this.status;
	}

	/** Begins a task; false if another one is at work. */
	synchronized boolean start(String what, Work work) {
		if (this.status.isRunning()) {
			return false;
		}
		this.status = TaskStatus.running(what, this.clock.instant());
		this.worker.execute(() -> run(work));
		return true;
	}

	private void run(Work work) {
		try {
			List<TaskStatus.Result> results = work.run(new Progress());
			this.status = this.status.done(results, this.clock.instant());
		}
		catch (BadFileException | ImportRefused ex) {
			refuse(String.valueOf(ex.getMessage()));
		}
		catch (IOException | RuntimeException ex) {
			log.warn("A task with the catalog failed: {}", Failure.describe(ex));
			refuse(FAILED);
		}
		finally {
			refuseIfOpen();
		}
	}

	/** Whatever ended the task, the next one may begin. */
	private void refuseIfOpen() {
		if (this.status.isRunning()) {
			refuse(FAILED);
		}
	}

	private void refuse(String reason) {
		this.status = this.status.refused(reason, this.clock.instant());
	}

	@Override
	public void destroy() {
		this.worker.shutdownNow();
	}

	/**
	 * What a task does.
	 */
	@FunctionalInterface
	interface Work {

		/** Does it and returns what came of it. */
		List<TaskStatus.Result> run(ImportProgress progress) throws IOException;

	}

	/**
	 * Notes how an import goes on.
	 */
	private final class Progress implements ImportProgress {

		@Override
		public void begins(String file, String release) {
			CatalogTasks.this.status = CatalogTasks.this.status.reading(file);
		}

		@Override
		public void wrote(long rows) {
			CatalogTasks.this.status = CatalogTasks.this.status.wrote(rows);
		}

		@Override
		public void skips(String file) {
			// the result names what was read
		}

	}

}

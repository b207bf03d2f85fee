package org.caseconsultant.stage;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/**
 * One stage of the line: a single worker that finishes due rows until none is left. It is
 * woken right after the commit that made a row due, and sweeps on a timer what a crash or
 * another process left. Nothing is held in memory: a lost wake-up only costs the time to
 * the next sweep. Thread-safe.
 */
public final class Stage implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Stage.class);

	private final String name;

	private final Duration sweep;

	private final BooleanSupplier step;

	private final AtomicBoolean woken = new AtomicBoolean();

	private volatile @Nullable ScheduledExecutorService worker;

	/**
	 * Describes a stage; it runs from {@link #start()} on.
	 * @param name name of the thread and of log lines
	 * @param sweep time between two sweeps
	 * @param step claims and finishes some rows; false when nothing was due
	 */
	public Stage(String name, Duration sweep, BooleanSupplier step) {
		this.name = name;
		this.sweep = sweep;
		this.step = step;
	}

	/**
	 * Asks for a run as soon as possible. Does nothing while the stage is stopped.
	 */
	public void wake() {
		ScheduledExecutorService running = this.worker;
		if (running != null && this.woken.compareAndSet(false, true)) {
			running.execute(this::drain);
		}
	}

	/**
	 * Finishes everything that is due, in the caller's thread (commands and tests).
	 */
	public void drain() {
		this.woken.set(false);
		try {
			while (this.step.getAsBoolean()) {
				Thread.onSpinWait();
			}
		}
		catch (RuntimeException ex) {
			log.warn("Stage {} goes on at the next sweep: {}", this.name, Failure.describe(ex));
		}
	}

	@Override
	public void start() {
		ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor((task) -> {
			Thread thread = new Thread(task, this.name);
			thread.setDaemon(true);
			return thread;
		});
		long millis = this.sweep.toMillis();
		started.scheduleWithFixedDelay(this::drain, millis, millis, TimeUnit.MILLISECONDS);
		this.worker = started;
	}

	@Override
	public void stop() {
		ScheduledExecutorService running = this.worker;
		this.worker = null;
		if (running != null) {
			running.shutdown();
			awaitEnd(running);
		}
	}

	private void awaitEnd(ScheduledExecutorService running) {
		try {
			if (!running.awaitTermination(10, TimeUnit.SECONDS)) {
				running.shutdownNow();
			}
		}
		catch (InterruptedException ex) {
			running.shutdownNow();
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.worker != null;
	}

}

package org.caseconsultant.web.desk;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

import org.caseconsultant.casework.CaseChanged;
import org.caseconsultant.casework.WorkQueue;
import org.caseconsultant.suggestion.SuggestionsReady;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open pages that some case changed, whoever changed it. What this process does is
 * known from its events; a command or another node is seen by asking the database once a
 * second while somebody listens.
 */
@Component
class LiveUpdates implements DisposableBean {

	private static final long HOUR = 3_600_000;

	private final WorkQueue queue;

	private final List<SseEmitter> listeners = new CopyOnWriteArrayList<>();

	private final AtomicBoolean changed = new AtomicBoolean();

	private Optional<Instant> seen = Optional.empty();

	LiveUpdates(WorkQueue queue) {
		this.queue = queue;
	}

	/** A page that begins to listen looks once: it may be older than the last change. */
	SseEmitter listen() {
		SseEmitter listener = new SseEmitter(HOUR);
		listener.onCompletion(() -> this.listeners.remove(listener));
		listener.onTimeout(listener::complete);
		listener.onError((ex) -> this.listeners.remove(listener));
		this.listeners.add(listener);
		send(listener, "changed");
		return listener;
	}

	@TransactionalEventListener(fallbackExecution = true)
	void on(CaseChanged event) {
		this.changed.set(true);
	}

	@TransactionalEventListener(fallbackExecution = true)
	void on(SuggestionsReady event) {
		this.changed.set(true);
	}

	@Scheduled(fixedDelay = 1000)
	void look() {
		if (this.listeners.isEmpty()) {
			return;
		}
		Optional<Instant> last = this.queue.lastChange();
		boolean here = this.changed.getAndSet(false);
		if (here || !last.equals(this.seen)) {
			this.seen = last;
			this.listeners.forEach((listener) -> send(listener, "changed"));
		}
	}

	/** Finds dead connections and keeps proxies from closing quiet ones. */
	@Scheduled(fixedDelay = 20_000)
	void beat() {
		this.listeners.forEach((listener) -> send(listener, "beat"));
	}

	private void send(SseEmitter listener, String name) {
		try {
			listener.send(SseEmitter.event().name(name).data("1"));
		}
		catch (IOException | IllegalStateException ex) {
			this.listeners.remove(listener);
		}
	}

	@Override
	public void destroy() {
		this.listeners.forEach((listener) -> {
			try {
				listener.complete();
			}
			catch (IllegalStateException ex) {
				// the connection is gone already
			}
		});
	}

}

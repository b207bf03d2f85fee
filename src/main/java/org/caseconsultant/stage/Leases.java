package org.caseconsultant.stage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes due rows in a short transaction, with a lease: nobody else takes them before it
 * is over, and whatever a dead process had taken is due again afterwards.
 *
 * @param transaction makes the transaction
 * @param clock tells when leases end
 * @param duration how long a lease runs
 */
public record Leases(TransactionTemplate transaction, Clock clock, Duration duration) {

	/**
	 * Takes rows.
	 * @param <R> type of a row
	 * @param <C> what is needed of a row after the transaction
	 * @param due finds the rows that are due at a time, locked
	 * @param claim notes in a row when its lease ends
	 * @param keep reads what is needed afterwards
	 * @return what was kept of each row, empty if none was due
	 */
	public <R, C> List<C> take(Function<Instant, List<R>> due, BiConsumer<R, Instant> claim, Function<R, C> keep) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			Instant now = this.clock.instant();
			List<R> rows = due.apply(now);
			rows.forEach((row) -> claim.accept(row, now.plus(this.duration)));
			return rows.stream().map(keep).toList();
		}));
	}

}

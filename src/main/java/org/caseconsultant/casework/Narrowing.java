package org.caseconsultant.casework;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What narrows a view of the queue further.
 *
 * @param rest whether resting cases are shown
 * @param due promised answers only
 * @param traits a value for each kind of trait that is asked for
 * @param openedBefore only cases older than this
 * @param openedSince only cases not older than this
 */
public record Narrowing(Rest rest, Due due, Map<TraitKind, String> traits, Optional<Instant> openedBefore,
		Optional<Instant> openedSince) {

	/**
	 * Whether resting cases are shown.
	 */
	public enum Rest {

		/** Cases that do not rest. */
		AWAKE,
		/** Cases that rest. */
		RESTING,
		/** Both. */
		ANY

	}

	/**
	 * Which promised answers.
	 *
	 * @param after only those due after this
	 * @param until only those due until then
	 */
	public record Due(Optional<Instant> after, Optional<Instant> until) {

		/**
		 * All cases.
		 * @return no condition
		 */
		public static Due any() {
			return new Due(Optional.empty(), Optional.empty());
		}

	}

	/**
	 * Narrows nothing.
	 * @return all cases
	 */
	public static Narrowing none() {
		return new Narrowing(Rest.ANY, Due.any(), Map.of(), Optional.empty(), Optional.empty());
	}

	/**
	 * Shows resting cases or leaves them out.
	 * @param newRest which
	 * @return the same otherwise
	 */
	public Narrowing with(Rest newRest) {
		return new Narrowing(newRest, this.due, this.traits, this.openedBefore, this.openedSince);
	}

	/**
	 * Takes promised answers only.
	 * @param newDue which
	 * @return the same otherwise
	 */
	public Narrowing with(Due newDue) {
		return new Narrowing(this.rest, newDue, this.traits, this.openedBefore, this.openedSince);
	}

}

package org.caseconsultant.suggestion;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.audit.AuditTrail;
import org.caseconsultant.suggestion.feedback.Boost;
import org.caseconsultant.suggestion.feedback.BoostRule;
import org.caseconsultant.suggestion.feedback.BoostedReading;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Versions of boosts out of feedback: made and switched by an operator, off unless the
 * setting allows them.
 */
@Service
@Transactional
public class Boosts {

	private final BoostVersions versions;

	private final BoostRows rows;

	private final SuggestionFeedbacks feedback;

	private final AuditTrail audit;

	private final Clock clock;

	private final boolean on;

	private volatile @Nullable Loaded loaded;

	Boosts(BoostVersions versions, BoostRows rows, SuggestionFeedbacks feedback, AuditTrail audit, Clock clock,
			@Value("${caseconsultant.suggestions.boost:false}") boolean on) {
		this.versions = versions;
		this.rows = rows;
		this.feedback = feedback;
		this.audit = audit;
		this.clock = clock;
		this.on = on;
	}

	/**
	 * Whether the setting allows boosts.
	 * @return false by default
	 */
	public boolean isOn() {
		return this.on;
	}

	/**
	 * Lists the versions.
	 * @return newest first
	 */
	@Transactional(readOnly = true)
	public List<BoostVersion> versions() {
		return this.versions.newestFirst();
	}

	/**
	 * Makes a version out of the feedback so far; it is not active yet.
	 * @param actor who does it, for the audit trail
	 * @return its number
	 */
	public long make(String actor) {
		List<Boost> boosts = BoostRule.derive(this.feedback.byKind());
		BoostVersion version = this.versions.save(new BoostVersion(boosts.size(), actor, this.clock.instant()));
		boosts.forEach((boost) -> this.rows.save(new BoostRow(version.number(), boost)));
		this.audit.record(actor, "boosts.made", "boosts:" + version.number(), boosts.size() + " boosts");
		return version.number();
	}

	/**
	 * Switches a version on or off; another active one goes off.
	 * @param number its number
	 * @param active whether it is to be active
	 * @param actor who does it, for the audit trail
	 * @return false if there is no such version
	 */
	public boolean switchTo(long number, boolean active, String actor) {
		Optional<BoostVersion> wanted = this.versions.findById(number);
		wanted.ifPresent((version) -> {
			this.versions.active().forEach((other) -> other.setActive(false));
			version.setActive(active);
			this.audit.record(actor, active ? "boosts.activated" : "boosts.deactivated", "boosts:" + number, "");
		});
		return wanted.isPresent();
	}

	/** Raises what the active version names; without one the reading stays as it is. */
	QuestionReading apply(QuestionReading reading) {
		return this.on ? BoostedReading.of(reading, active()) : reading;
	}

	private List<Boost> active() {
		Optional<Long> number = this.versions.active().stream().map(BoostVersion::number).findFirst();
		return number.map(this::loaded).map(Loaded::boosts).orElse(List.of());
	}

	/** The rows of a version never change, so they are read once. */
	private Loaded loaded(long number) {
		Loaded known = this.loaded;
		if (known != null && known.number() == number) {
			return known;
		}
		Loaded read = new Loaded(number,
				this.rows.findByBoostVersionIdOrderByBoostRowId(number).stream().map(BoostRow::boost).toList());
		this.loaded = read;
		return read;
	}

	/**
	 * The boosts of a version.
	 */
	private record Loaded(long number, List<Boost> boosts) {
	}

}

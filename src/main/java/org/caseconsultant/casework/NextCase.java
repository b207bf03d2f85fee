package org.caseconsultant.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.StaffMember;
import org.caseconsultant.audit.AuditTrail;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the case that a consultant should take next: by how soon its answer is due, then
 * by skill, then by who answered the practice before.
 */
@Service
@Transactional
public class NextCase {

	/** How many of the soonest due cases are compared. */
	private static final int CANDIDATES = 100;

	private final WorkQueue queue;

	private final Cases cases;

	private final Traits traits;

	private final StaffSkills skills;

	private final Accounts accounts;

	private final AuditTrail audit;

	private final Clock clock;

	NextCase(WorkQueue queue, Cases cases, Traits traits, StaffSkills skills, Accounts accounts, AuditTrail audit,
			Clock clock) {
		this.queue = queue;
		this.cases = cases;
		this.traits = traits;
		this.skills = skills;
		this.accounts = accounts;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Finds the next case for a member.
	 * @param member who asks
	 * @return nothing if every unfinished case has somebody
	 */
	@Transactional(readOnly = true)
	public Optional<CodingCase> of(StaffMember member) {
		List<CodingCase> candidates = this.queue
			.page(new QueueFilter(Set.of(CaseStatus.NEW, CaseStatus.OPEN), Optional.empty(), true, false, "",
					QueueFilter.Sort.DUE, Optional.empty(), CANDIDATES, Narrowing.none().with(Narrowing.Rest.AWAKE)));
		Set<Long> skilled = skilled(candidates, member);
		Set<Long> known = known(candidates, member);
		Instant now = this.clock.instant();
		return candidates.stream()
			.min(Comparator.comparingInt((CodingCase each) -> urgency(each, now))
				.thenComparing((each) -> !skilled.contains(each.id()))
				.thenComparing((each) -> !known.contains(each.id()))
				.thenComparing(CaseStanding::firstResponseDueAt)
				.thenComparing(CodingCase::id));
	}

	/** Cases due at about the same time are alike, so that skill has a say. */
	private static int urgency(CodingCase codingCase, Instant now) {
		Duration left = Duration.between(now, codingCase.firstResponseDueAt());
		int due = 3;
		if (codingCase.answeredAt().isEmpty() && left.isNegative()) {
			due = 0;
		}
		else if (left.compareTo(Duration.ofHours(1)) < 0) {
			due = 1;
		}
		else if (left.compareTo(Duration.ofHours(4)) < 0) {
			due = 2;
		}
		return due - 4 * codingCase.priority().ordinal();
	}

	private Set<Long> skilled(Collection<CodingCase> candidates, StaffMember member) {
		List<String> own = specialties(member);
		if (own.isEmpty()) {
			return Set.of();
		}
		return this.traits.specialties(candidates.stream().map(CodingCase::id).toList())
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().stream().anyMatch(own::contains))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	private Set<Long> known(Collection<CodingCase> candidates, StaffMember member) {
		Map<Long, Long> practices = this.accounts
			.practices(candidates.stream().map(CodingCase::practitionerId).distinct().toList());
		if (practices.isEmpty()) {
			return Set.of();
		}
		Set<Long> answered = this.cases.practicesAnsweredBy(member.id(), Set.copyOf(practices.values()));
		return candidates.stream()
			.filter((each) -> Optional.ofNullable(practices.get(each.practitionerId()))
				.filter(answered::contains)
				.isPresent())
			.map(CodingCase::id)
			.collect(Collectors.toSet());
	}

	/**
	 * Lists what a member knows well.
	 * @param member the member
	 * @return specialties
	 */
	@Transactional(readOnly = true)
	public List<String> specialties(StaffMember member) {
		return this.skills.of(member.id()).stream().map(StaffSkill::specialty).sorted().toList();
	}

	/**
	 * Sets what a member knows well.
	 * @param member the member
	 * @param specialties names of specialties
	 */
	public void knows(StaffMember member, Collection<String> specialties) {
		this.skills.deleteOf(member.id());
		specialties.stream()
			.filter((each) -> !each.isBlank())
			.map((each) -> Limit.to(60, each))
			.collect(Collectors.toMap(Function.identity(), Function.identity(), (first, second) -> first))
			.keySet()
			.forEach((each) -> this.skills.save(new StaffSkill(member.id(), each)));
		this.audit.record(member.actor(), "staff.skills", member.actor(), "");
	}

}

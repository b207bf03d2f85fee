package org.caseconsultant.casework;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.StaffMember;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What colleagues tell each other about cases.
 */
@Service
@Transactional
public class Notices {

	private static final Pattern MENTION = Pattern.compile("(?<![\\w.+-])@([\\w+-]+(?:\\.[\\w+-]+)*)");

	private final StaffNotices rows;

	private final Accounts accounts;

	private final Clock clock;

	Notices(StaffNotices rows, Accounts accounts, Clock clock) {
		this.rows = rows;
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * The newest notices of a member.
	 * @param member who asks
	 * @return newest first, at most 100
	 */
	@Transactional(readOnly = true)
	public List<StaffNotice> of(StaffMember member) {
		return this.rows.findByStaffMemberIdOrderByStaffNoticeIdDesc(member.id(), Limit.of(100));
	}

	/**
	 * Counts what a member has not looked at.
	 * @param member who asks
	 * @return number of notices
	 */
	@Transactional(readOnly = true)
	public long unseen(StaffMember member) {
		return this.rows.countByStaffMemberIdAndSeenFalse(member.id());
	}

	/**
	 * Notes that a member has looked at all notices.
	 * @param member who looked
	 */
	public void allSeen(StaffMember member) {
		this.rows.allSeen(member.id());
	}

	/**
	 * Notes that a member has looked at a case.
	 * @param number number of the case
	 * @param member who looked
	 */
	public void seen(CaseNumber number, StaffMember member) {
		if (unseen(member) > 0) {
			this.rows.seen(member.id(), number.caseId());
		}
	}

	/** Nobody is told of what they did themselves. */
	void tell(long staffMemberId, StaffMember by, long caseId, StaffNotice.Kind kind) {
		if (staffMemberId != by.id()) {
			this.rows.save(new StaffNotice(staffMemberId, by.id(), caseId, kind, this.clock.instant()));
		}
	}

	/** Tells those a note names by the part of their address before the at sign. */
	void mentioned(String note, StaffMember by, long caseId) {
		List<String> names = MENTION.matcher(note)
			.results()
			.map((found) -> found.group(1).toLowerCase(Locale.ROOT))
			.distinct()
			.toList();
		if (!names.isEmpty()) {
			this.accounts.staff()
				.stream()
				.filter((member) -> names.contains(handle(member)))
				.forEach((member) -> tell(member.id(), by, caseId, StaffNotice.Kind.MENTIONED));
		}
	}

	/**
	 * How a colleague is named in a note.
	 * @param member the colleague
	 * @return such as {@code casey.lee}
	 */
	public static String handle(StaffMember member) {
		Matcher local = Pattern.compile("[^@]+").matcher(member.email());
		return local.find() ? local.group().toLowerCase(Locale.ROOT) : "";
	}

}

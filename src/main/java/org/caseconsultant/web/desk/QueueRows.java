package org.caseconsultant.web.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.Practitioner;
import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CodingCase;
import org.caseconsultant.casework.Traits;
import org.caseconsultant.suggestion.Readings;

import org.springframework.stereotype.Component;

/**
 * Gathers the lines of the queue with one question to the database for each kind of
 * thing, however many lines there are.
 */
@Component
class QueueRows {

	private static final int CODES = 4;

	private final Accounts accounts;

	private final Readings readings;

	private final Traits traits;

	QueueRows(Accounts accounts, Readings readings, Traits traits) {
		this.accounts = accounts;
		this.readings = readings;
		this.traits = traits;
	}

	List<QueueRow> of(List<CodingCase> cases) {
		List<Long> ids = cases.stream().map(CodingCase::id).toList();
		Set<Long> askerIds = cases.stream().map(CodingCase::practitionerId).collect(Collectors.toSet());
		Map<Long, Practitioner> askers = this.accounts.practitioners(askerIds);
		Map<Long, Long> practices = this.accounts.practices(askerIds);
		Map<Long, String> practiceNames = this.accounts.practiceNames(Set.copyOf(practices.values()));
		Map<Long, String> staff = this.accounts.staff()
			.stream()
			.collect(Collectors.toMap(StaffMember::id, StaffMember::name));
		Map<Long, List<String>> codes = this.readings.codes(ids, CODES);
		Map<Long, List<String>> tags = this.traits.tags(ids);
		return cases.stream()
			.map((each) -> new QueueRow(each.number().toString(), each, name(askers.get(each.practitionerId())),
					Optional.ofNullable(practices.get(each.practitionerId()))
						.map((id) -> practiceNames.getOrDefault(id, ""))
						.orElse(""),
					each.assigneeId().map((id) -> staff.getOrDefault(id, "")).orElse(""),
					codes.getOrDefault(each.id(), List.of()), tags.getOrDefault(each.id(), List.of())))
			.toList();
	}

	private static String name(@org.jspecify.annotations.Nullable Practitioner asker) {
		if (asker == null) {
			return "";
		}
		return asker.name().isEmpty() ? asker.address() : asker.name();
	}

}

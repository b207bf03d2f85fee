package org.caseconsultant.suggestion.timed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Time beyond the highest level of a visit, in full quarters of an hour. CPT counts from
 * the minutes that the level takes (CPT guidelines for evaluation and management, section
 * on prolonged service on the date of the visit: 99417, 99418). Medicare has codes and
 * thresholds of its own: G2212 (Physician Fee Schedule final rule for 2021) and G0316,
 * G0317, G0318 (final rule for 2023 with its correction of 15 March 2023, 88 FR 15918,
 * which applies from 1 January 2023).
 */
public final class ProlongedTime {

	private static final int QUARTER = 15;

	private static final List<Row> CPT_ROWS = List.of(row("99205", "99417", 75, 2021), row("99215", "99417", 55, 2021),
			row("99245", "99417", 70, 2023), row("99345", "99417", 90, 2023), row("99350", "99417", 75, 2023),
			row("99483", "99417", 75, 2023), row("98003", "99417", 75, 2025), row("98007", "99417", 55, 2025),
			row("98011", "99417", 75, 2025), row("98015", "99417", 55, 2025), row("99223", "99418", 90, 2023),
			row("99233", "99418", 65, 2023), row("99236", "99418", 100, 2023), row("99255", "99418", 95, 2023),
			new Row("99306", "99418", 60, 2023, 2023), row("99306", "99418", 65, 2024),
			row("99310", "99418", 60, 2023));

	private static final List<Row> CMS_ROWS = List.of(row("99205", "G2212", 89, 2021), row("99215", "G2212", 69, 2021),
			row("99483", "G2212", 100, 2023), row("99223", "G0316", 90, 2023), row("99233", "G0316", 65, 2023),
			row("99236", "G0316", 110, 2023), row("99306", "G0317", 95, 2023), row("99310", "G0317", 85, 2023),
			row("99345", "G0318", 140, 2023), row("99350", "G0318", 110, 2023));

	private ProlongedTime() {
	}

	/**
	 * Counts prolonged time behind a visit whose level was chosen by time.
	 * @param visit code of the visit
	 * @param minutes total time; for Medicare it may reach into the days around the visit
	 * for nursing facility, home and same-day stays
	 * @param year year of the service
	 * @param medicare whether Medicare pays
	 * @return the add-on code with its units, or none with the reason
	 */
	public static TimedResult of(String visit, int minutes, int year, boolean medicare) {
		String owner = TimedResult.ownerFor(medicare);
		return row(visit, year, medicare).map((row) -> count(row, minutes, owner))
			.orElse(TimedResult.none(owner,
					"no prolonged time goes with " + visit + " in " + year + (medicare ? " under Medicare" : "")));
	}

	/**
	 * Finds from which total time the first unit counts.
	 * @param visit code of the visit
	 * @param year year of the service
	 * @param medicare whether Medicare pays
	 * @return the minutes, or nothing where there is no such code
	 */
	public static Optional<Integer> threshold(String visit, int year, boolean medicare) {
		return row(visit, year, medicare).map(Row::first);
	}

	/**
	 * All codes of prolonged time.
	 * @return CPT and HCPCS codes
	 */
	public static Set<String> codes() {
		return Stream.concat(CPT_ROWS.stream(), CMS_ROWS.stream()).map(Row::code).collect(Collectors.toSet());
	}

	private static Optional<Row> row(String visit, int year, boolean medicare) {
		return (medicare ? CMS_ROWS : CPT_ROWS).stream()
			.filter((row) -> row.visit().equals(visit) && row.from() <= year && year <= row.to())
			.findFirst();
	}

	private static TimedResult count(Row row, int minutes, String owner) {
		if (minutes < row.first()) {
			return TimedResult.none(owner,
					minutes + " minutes; " + row.code() + " starts at " + row.first() + " behind " + row.visit());
		}
		int units = 1 + (minutes - row.first()) / QUARTER;
		return new TimedResult(List.of(new TimedCode(row.code(), units)), owner, minutes + " minutes; " + row.code()
				+ " starts at " + row.first() + " behind " + row.visit() + ", each full 15 minutes more are a unit");
	}

	private static Row row(String visit, String code, int first, int from) {
		return new Row(visit, code, first, from, VisitKind.Level.OPEN);
	}

	private record Row(String visit, String code, int first, int from, int to) {

	}

}

package org.caseconsultant.suggestion.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.caseconsultant.catalog.CodeSystem;

/**
 * How suggestions did.
 *
 * @param months newest month first, then by code set
 * @param added codes most often added
 * @param rejected codes most often rejected
 */
public record FeedbackReport(List<MonthRow> months, List<CodeCount> added, List<CodeCount> rejected) {

	/**
	 * Adds counts up.
	 * @param counts by month, code set, judgement and rank
	 * @param added codes most often added
	 * @param rejected codes most often rejected
	 * @return the report
	 */
	public static FeedbackReport of(List<RankCount> counts, List<CodeCount> added, List<CodeCount> rejected) {
		Map<Key, List<RankCount>> sorted = new LinkedHashMap<>();
		counts.forEach(
				(count) -> sorted.computeIfAbsent(new Key(count.month(), count.system()), (key) -> new ArrayList<>())
					.add(count));
		List<MonthRow> months = sorted.entrySet()
			.stream()
			.map((each) -> MonthRow.of(each.getKey().month(), each.getKey().system(), each.getValue()))
			.sorted(Comparator.comparing(MonthRow::month).reversed().thenComparing(MonthRow::system))
			.toList();
		return new FeedbackReport(months, added, rejected);
	}

	/**
	 * The months as a table for other programs (RFC 4180).
	 * @return heading and rows
	 */
	public String csv() {
		StringBuilder text = new StringBuilder("month,code_set,picked,rank_1,rank_3,rank_5,rank_10,added,rejected\r\n");
		this.months.forEach((row) -> text
			.append(String.join(",", row.month(), row.system().name(), String.valueOf(row.picked()),
					String.valueOf(row.first()), String.valueOf(row.three()), String.valueOf(row.five()),
					String.valueOf(row.ten()), String.valueOf(row.added()), String.valueOf(row.rejected())))
			.append("\r\n"));
		return text.toString();
	}

	private record Key(String month, CodeSystem system) {
	}

}

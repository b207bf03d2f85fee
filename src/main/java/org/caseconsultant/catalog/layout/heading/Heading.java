package org.caseconsultant.catalog.layout.heading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.caseconsultant.catalog.layout.Table;

/**
 * The heading of a table: which column is where. A heading may be stacked over several
 * rows; its cells are then read from top to bottom.
 */
public final class Heading {

	private static final int STACKED = 12;

	private final long line;

	private final List<String> titles;

	private final Map<String, Integer> positions;

	private final String above;

	private Heading(long line, List<String> titles, Map<String, Integer> positions, String above) {
		this.line = line;
		this.titles = titles;
		this.positions = positions;
		this.above = above;
	}

	/** Looks for a heading among the first rows, single rows before stacked ones. */
	static Optional<Heading> find(List<Table.Row> rows, List<Column> columns) {
		for (int i = 0; i < rows.size(); i++) {
			Optional<Heading> found = of(rows, i, i, columns).or(stacked(rows, i, columns));
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private static Supplier<Optional<Heading>> stacked(List<Table.Row> rows, int last, List<Column> columns) {
		int first = last;
		while (first > 0 && last - first < STACKED && isTitles(rows.get(first - 1))) {
			first--;
		}
		int from = first;
		return () -> (from < last) ? of(rows, from, last, columns) : Optional.empty();
	}

	private static boolean isTitles(Table.Row row) {
		return row.cells().stream().filter((cell) -> !cell.isBlank()).limit(3).count() == 3;
	}

	private static Optional<Heading> of(List<Table.Row> rows, int first, int last, List<Column> columns) {
		List<String> titles = titles(rows.subList(first, last + 1));
		Map<String, Integer> positions = positions(titles, columns);
		if (columns.stream().anyMatch((column) -> column.needed() && !positions.containsKey(column.name()))) {
			return Optional.empty();
		}
		String above = rows.subList(0, last + 1)
			.stream()
			.flatMap((row) -> row.cells().stream())
			.filter((cell) -> !cell.isBlank())
			.collect(Collectors.joining(" "));
		return Optional.of(new Heading(rows.get(last).line(), titles, positions, above));
	}

	private static List<String> titles(List<Table.Row> rows) {
		List<String> titles = new ArrayList<>();
		for (Table.Row row : rows) {
			for (int i = 0; i < row.cells().size(); i++) {
				String part = row.cell(i).replaceAll("\\s+", " ");
				if (i == titles.size()) {
					titles.add(part);
				}
				else {
					titles.set(i, (titles.get(i) + " " + part).strip());
				}
			}
		}
		return titles;
	}

	private static Map<String, Integer> positions(List<String> titles, List<Column> columns) {
		Map<String, Integer> positions = new LinkedHashMap<>();
		for (int i = 0; i < titles.size(); i++) {
			String words = Column.words(titles.get(i));
			int position = i;
			columns.stream()
				.filter((column) -> !words.isEmpty() && column.matches(words))
				.findFirst()
				.ifPresent((column) -> positions.putIfAbsent(column.name(), position));
		}
		return positions;
	}

	/**
	 * Returns the row with the heading, the last one if it is stacked.
	 * @return its line
	 */
	public long line() {
		return this.line;
	}

	/**
	 * Returns the words of the heading and what stands above it.
	 * @return the text of all cells
	 */
	public String text() {
		return this.above;
	}

	/**
	 * Returns the title of a column as the file has it.
	 * @param column our name of it
	 * @return the title, empty if the table lacks the column
	 */
	public String title(String column) {
		Integer position = this.positions.get(column);
		return (position != null) ? this.titles.get(position) : "";
	}

	/**
	 * Tells whether the table has a column.
	 * @param column our name of it
	 * @return true if it is there
	 */
	public boolean has(String column) {
		return this.positions.containsKey(column);
	}

	int position(String column) {
		return this.positions.getOrDefault(column, -1);
	}

	/** Returns how many columns have a title, empty ones in between counted. */
	int width() {
		int width = this.titles.size();
		while (width > 0 && this.titles.get(width - 1).isBlank()) {
			width--;
		}
		return width;
	}

}

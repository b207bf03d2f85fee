package org.caseconsultant.catalog.page;

/**
 * A value of the physician fee schedule and what it means.
 *
 * @param name column, such as {@code bilateral}
 * @param value what the file says
 * @param meaning the meaning in our words
 */
public record Indicator(String name, String value, String meaning) {

	/**
	 * Gives the column a name for readers.
	 * @return such as {@code global days}
	 */
	public String label() {
		return switch (this.name) {
			case "globalDays" -> "global days";
			case "pcTc" -> "professional and technical part";
			case "multipleProcedure" -> "multiple procedures";
			case "coSurgeon" -> "co-surgeons";
			default -> this.name;
		};
	}

}

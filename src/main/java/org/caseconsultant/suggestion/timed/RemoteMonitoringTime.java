package org.caseconsultant.suggestion.timed;

import org.caseconsultant.suggestion.Finding;

/**
 * Monitoring of body measurements from afar: the device by days with data within 30 days,
 * the work with the data by minutes of the calendar month (CPT guidelines, sections on
 * digitally stored data and on remote monitoring treatment). Until 2025 a device took 16
 * days and the work 20 minutes; since 2026 there are codes for 2 to 15 days and for 10 to
 * 19 minutes.
 */
final class RemoteMonitoringTime {

	private static final int SHORT_SINCE = 2026;

	private static final int DAYS = 16;

	private static final int FEW_DAYS = 2;

	private static final int MINUTES = 20;

	private static final int FEW_MINUTES = 10;

	private RemoteMonitoringTime() {
	}

	/**
	 * Finds the codes of the device.
	 * @param days days with data within 30 days
	 * @param year year of the service
	 * @param setUp whether the device was handed over and explained for the first time
	 * @return set-up and supply, or none with too few days
	 */
	public static TimedResult device(int days, int year, boolean setUp) {
		int least = (year >= SHORT_SINCE) ? FEW_DAYS : DAYS;
		if (days < least) {
			return TimedResult.none(Finding.CPT, days + " days with data; it takes " + least + " of 30");
		}
		return TimedResult.none(Finding.CPT, days + " days with data within 30 days")
			.with("99453", setUp ? 1 : 0)
			.with((days < DAYS) ? "99445" : "99454", 1);
	}

	/**
	 * Counts the work with the data.
	 * @param minutes minutes of the calendar month, with at least one talk with the
	 * patient
	 * @param year year of the service
	 * @return the first code and perhaps further units, or none below the first step
	 */
	public static TimedResult treatment(int minutes, int year) {
		if (minutes >= MINUTES) {
			return TimedResult
				.one("99457", Finding.CPT, minutes + " minutes of the month; 99457 takes 20, 99458 each 20 more")
				.with("99458", (minutes - MINUTES) / MINUTES);
		}
		return (year >= SHORT_SINCE && minutes >= FEW_MINUTES)
				? TimedResult.one("99470", Finding.CPT, minutes + " minutes of the month; 99470 from 10 up to 19")
				: TimedResult.none(Finding.CPT,
						minutes + " minutes of the month; it takes " + ((year >= SHORT_SINCE) ? FEW_MINUTES : MINUTES));
	}

}

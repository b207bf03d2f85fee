package org.caseconsultant.catalog.page;

import java.time.LocalDate;

/**
 * A fee that is asked for.
 *
 * @param code CPT or HCPCS code
 * @param modifier 26, TC or 53 for a part of the service, empty for the whole
 * @param on date of service
 * @param place where it is given
 * @param facility whether in a facility
 */
public record FeeQuestion(String code, String modifier, LocalDate on, Place place, boolean facility) {

	/**
	 * A place, by ZIP code or by contractor and locality; what is not known is empty.
	 *
	 * @param zip five digits
	 * @param contractor number of the Medicare administrative contractor
	 * @param locality number of the locality
	 */
	public record Place(String zip, String contractor, String locality) {

	}

}

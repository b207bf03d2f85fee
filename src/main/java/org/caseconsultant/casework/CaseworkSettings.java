package org.caseconsultant.casework;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of casework.
 *
 * @param timeZone zone of the business hours
 * @param opens start of a business day
 * @param closes end of a business day
 * @param firstResponse business time within which a question is answered
 */
@ConfigurationProperties("caseconsultant.casework")
record CaseworkSettings(@DefaultValue("America/New_York") ZoneId timeZone, @DefaultValue("08:00") LocalTime opens,
		@DefaultValue("18:00") LocalTime closes, @DefaultValue("4h") Duration firstResponse) {
}

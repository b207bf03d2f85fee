package org.caseconsultant.reply.second;

import java.math.BigDecimal;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When an answer waits for a second reader. Nothing is set at first: none does.
 *
 * @param specialties ranges of codes by the name of the specialty, such as
 * {@code 96401-96549, J8999-J9999}
 * @param moneyAbove Medicare amount of all services in US dollars above which somebody
 * reads too, 0 for never
 * @param contradictsPrecedent whether codes that differ from an earlier answer are read
 * @param newConsultantAnswers how many first answers of a consultant are read
 * @param samplePercent how many of a hundred answers are read, whatever they say
 */
@ConfigurationProperties("caseconsultant.second-reader")
public record SecondReaderSettings(@DefaultValue Map<String, String> specialties,
		@DefaultValue("0") BigDecimal moneyAbove, @DefaultValue("false") boolean contradictsPrecedent,
		@DefaultValue("0") int newConsultantAnswers, @DefaultValue("0") int samplePercent) {
}

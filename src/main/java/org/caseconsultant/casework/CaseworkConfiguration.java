package org.caseconsultant.casework;

import java.time.Duration;

import org.caseconsultant.keys.Keyset;
import org.caseconsultant.stage.Stage;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The parts of casework that know no Spring.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CaseworkSettings.class)
class CaseworkConfiguration {

	@Bean
	ReplyAddress replyAddress(Keyset keys) {
		return new ReplyAddress(keys);
	}

	/**
	 * The stage that keeps the index, in a process that serves.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty("caseconsultant.serve")
	static class Serving {

		@Bean
		Stage indexingStage(CaseIndex index) {
			index.startAfresh();
			return new Stage("indexing", Duration.ofSeconds(1), index::indexDue);
		}

		@Bean
		Stage wakingStage(CaseHandling handling) {
			return new Stage("waking", Duration.ofSeconds(2), handling::wakeRested);
		}

	}

}

package org.caseconsultant.suggestion;

import java.time.Duration;

import org.caseconsultant.stage.Stage;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The stage that keeps the index of precedents, in a process that serves.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("caseconsultant.serve")
class PrecedentConfiguration {

	@Bean
	Stage precedentIndexingStage(PrecedentIndex index) {
		index.startAfresh();
		return new Stage("precedents", Duration.ofSeconds(1), index::indexDue);
	}

}

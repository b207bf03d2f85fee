package org.caseconsultant.catalog.release;

import java.time.Duration;

import org.caseconsultant.catalog.layout.Layouts;
import org.caseconsultant.stage.Stage;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The layouts that an import knows and, in a server, the stage that notices new releases.
 */
@Configuration(proxyBeanMethods = false)
class ReleaseConfiguration {

	@Bean
	Layouts layouts() {
		return Layouts.published();
	}

	/**
	 * The stage, in a process that serves.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty("caseconsultant.serve")
	static class Serving {

		@Bean
		Stage catalogStage(ReleasedCatalogs catalogs) {
			return new Stage("catalog", Duration.ofSeconds(2), catalogs::refresh);
		}

	}

}

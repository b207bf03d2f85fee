package org.caseconsultant.catalog.release;

import org.caseconsultant.catalog.layout.Layouts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The layouts that an import knows.
 */
@Configuration(proxyBeanMethods = false)
class ReleaseConfiguration {

	@Bean
	Layouts layouts() {
		return Layouts.published();
	}

}

package org.caseconsultant.casework;

import org.caseconsultant.keys.Keyset;

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

}

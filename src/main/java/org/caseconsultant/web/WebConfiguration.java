package org.caseconsultant.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * What the shell switches on.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class WebConfiguration {

}

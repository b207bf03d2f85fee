package org.caseconsultant.cli;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.caseconsultant.start.Home;
import org.caseconsultant.start.Need;
import org.caseconsultant.start.SettingsCheck;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the product for a command: the whole of it for {@code serve}; without web
 * server, routes, mail servers, stages and case index for all others.
 */
final class Product {

	private static volatile Class<?> application = Product.class;

	private Product() {
	}

	static void isMadeBy(Class<?> applicationClass) {
		application = applicationClass;
	}

	static ConfigurableApplicationContext serve(String... arguments) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("caseconsultant.serve", "true");
		return start(EnumSet.allOf(Need.class), WebApplicationType.SERVLET, properties, arguments);
	}

	static ConfigurableApplicationContext command(Set<Need> needs) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("spring.autoconfigure.exclude", "org.apache.camel.spring.boot.CamelAutoConfiguration");
		properties.put("spring.jpa.properties.hibernate.search.enabled", "false");
		properties.put("management.endpoints.enabled-by-default", "false");
		if (!needs.contains(Need.ADDRESS)) {
			properties.put("caseconsultant.address", "unused@localhost.invalid");
		}
		return start(needs, WebApplicationType.NONE, properties);
	}

	private static ConfigurableApplicationContext start(Set<Need> needs, WebApplicationType type,
			Map<String, Object> properties, String... arguments) {
		Home home = Home.find();
		System.setProperty("h2.bindAddress", "127.0.0.1");
		properties.put("caseconsultant.home", home.folder().toString());
		properties.put("spring.config.additional-location", "optional:file:" + home.folder().resolve("config") + "/");
		SpringApplication product = new SpringApplication(application);
		product.setBannerMode(Banner.Mode.OFF);
		product.setWebApplicationType(type);
		product.setDefaultProperties(properties);
		product.addInitializers(new SettingsCheck(needs));
		return product.run(arguments);
	}

}

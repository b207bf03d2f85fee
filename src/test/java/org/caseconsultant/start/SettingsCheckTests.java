package org.caseconsultant.start;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A missing or unusable setting is named by its key, and no secret is shown.
 */
class SettingsCheckTests {

	private static Map<String, String> good() {
		Map<String, String> good = new HashMap<>();
		good.put("caseconsultant.address", "cases@example.org");
		good.put("caseconsultant.mailboxes[0].name", "cases");
		good.put("caseconsultant.mailboxes[0].host", "mail.example.org");
		good.put("caseconsultant.mailboxes[0].port", "993");
		good.put("caseconsultant.mailboxes[0].security", "tls");
		good.put("caseconsultant.mailboxes[0].username", "cases");
		good.put("caseconsultant.mailboxes[0].password", "hush");
		good.put("caseconsultant.smtp.host", "mail.example.org");
		good.put("caseconsultant.smtp.port", "587");
		good.put("caseconsultant.smtp.security", "starttls");
		good.put("spring.datasource.url", "jdbc:mysql://db/caseconsultant");
		good.put("spring.datasource.username", "caseconsultant");
		return good;
	}

	private static void check(Map<String, String> settings) {
		MockEnvironment environment = new MockEnvironment();
		environment.setActiveProfiles("production");
		settings.forEach(environment::setProperty);
		new SettingsCheck(EnumSet.allOf(Need.class)).check(environment);
	}

	@Test
	void acceptsWhatIsComplete() {
		assertThatCode(() -> check(good())).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@CsvSource({ "caseconsultant.address, '', CASECONSULTANT_ADDRESS",
			"caseconsultant.address, nobody, CASECONSULTANT_ADDRESS",
			"caseconsultant.mailboxes[0].host, '', CASECONSULTANT_MAILBOXES_0_HOST",
			"caseconsultant.mailboxes[0].port, 99999, CASECONSULTANT_MAILBOXES_0_PORT",
			"caseconsultant.mailboxes[0].security, ssl, CASECONSULTANT_MAILBOXES_0_SECURITY",
			"caseconsultant.mailboxes[0].password, '', CASECONSULTANT_MAILBOXES_0_PASSWORD",
			"caseconsultant.smtp.security, none, CASECONSULTANT_SMTP_SECURITY",
			"caseconsultant.smtp.username, hush-user, CASECONSULTANT_SMTP_PASSWORD",
			"caseconsultant.ca-file, /no/such/file, CASECONSULTANT_CA_FILE",
			"spring.datasource.url, '', SPRING_DATASOURCE_URL",
			"spring.datasource.url, jdbc:h2:mem:x, SPRING_DATASOURCE_URL", "server.port, http, SERVER_PORT" })
	void namesTheKey(String key, String value, String named) {
		Map<String, String> settings = good();
		settings.put(key, value);

		assertThatThrownBy(() -> check(settings)).isInstanceOf(UnusableSetting.class)
			.hasMessageContaining(named)
			.message()
			.doesNotContain("hush");
	}

}

package org.caseconsultant.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.caseconsultant.keys.Keyset;
import org.caseconsultant.mail.MailSessions;
import org.caseconsultant.mail.OwnAuthority;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What every feature shares: the clock, the keys, the mail sessions.
 */
@Configuration(proxyBeanMethods = false)
class Foundation {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	Keyset keyset(@Value("${caseconsultant.keyset-file}") String file) {
		return Keyset.open(Path.of(file));
	}

	@Bean
	MailSessions mailSessions(@Value("${caseconsultant.ca-file:}") String authority) {
		if (authority.isBlank()) {
			return new MailSessions(Optional.empty());
		}
		try {
			return new MailSessions(Optional.of(OwnAuthority.sockets(Path.of(authority))));
		}
		catch (IOException ex) {
			throw new UnusableSetting("caseconsultant.ca-file", "this file holds no certificate that can be read");
		}
	}

}

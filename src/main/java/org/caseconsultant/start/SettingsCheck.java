package org.caseconsultant.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.caseconsultant.mail.MailAddress;
import org.caseconsultant.mail.MailServer;
import org.caseconsultant.mail.Security;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Checks the settings that a command needs before any bean is made. The first one that is
 * missing or unusable stops the start.
 */
public final class SettingsCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final int MAILBOXES = 100;

	private final Set<Need> needs;

	/**
	 * Checks the settings of a command.
	 * @param needs what the command needs
	 */
	public SettingsCheck(Set<Need> needs) {
		this.needs = needs;
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		check(context.getEnvironment());
	}

	void check(Environment environment) {
		Settings settings = new Settings(Binder.get(environment));
		if (this.needs.contains(Need.WEB)) {
			settings.port("server.port", "8080");
		}
		if (this.needs.contains(Need.ADDRESS)) {
			address(settings);
		}
		if (this.needs.contains(Need.MAIL)) {
			mailboxes(settings);
			smtp(settings);
			authority(settings);
			processedFolder(settings);
			businessHours(settings);
		}
		if (this.needs.contains(Need.DATABASE)) {
			database(settings, environment.acceptsProfiles(Profiles.of("production")));
		}
	}

	private static void address(Settings settings) {
		String address = settings.required("caseconsultant.address");
		if (MailAddress.parse(address).isEmpty()) {
			throw new UnusableSetting("caseconsultant.address", "this is not a mail address");
		}
	}

	private static void mailboxes(Settings settings) {
		Set<String> names = new HashSet<>();
		for (int i = 0; i < MAILBOXES; i++) {
			String prefix = "caseconsultant.mailboxes[" + i + "]";
			if (i > 0 && !settings.has(prefix)) {
				return;
			}
			String name = settings.required(prefix + ".name");
			if (!name.matches("[A-Za-z0-9-]{1,50}") || !names.add(name)) {
				throw new UnusableSetting(prefix + ".name",
						"a mailbox needs a name of its own: letters, digits and dashes, at most 50");
			}
			server(settings, prefix);
			settings.required(prefix + ".username");
			settings.required(prefix + ".password");
		}
	}

	private static void smtp(Settings settings) {
		server(settings, "caseconsultant.smtp");
		boolean username = !settings.optional("caseconsultant.smtp.username").isEmpty();
		boolean password = !settings.optional("caseconsultant.smtp.password").isEmpty();
		if (username != password) {
			throw new UnusableSetting("caseconsultant.smtp." + (username ? "password" : "username"),
					"user name and password go together: set both or neither");
		}
	}

	private static void server(Settings settings, String prefix) {
		String host = settings.required(prefix + ".host");
		int port = settings.port(prefix + ".port", "");
		Security security = security(settings, prefix + ".security");
		MailServer server = new MailServer(host, port, security, "", "");
		if (security == Security.NONE && !server.isLoopback()) {
			throw new UnusableSetting(prefix + ".security",
					"none is for servers on this machine only; use starttls or tls");
		}
	}

	private static Security security(Settings settings, String key) {
		try {
			return Security.valueOf(settings.required(key).toUpperCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			throw new UnusableSetting(key, "this is not one of none, starttls, tls");
		}
	}

	private static void authority(Settings settings) {
		String file = settings.optional("caseconsultant.ca-file");
		if (!file.isEmpty() && !Files.isReadable(Path.of(file))) {
			throw new UnusableSetting("caseconsultant.ca-file", "this file cannot be read");
		}
	}

	private static void processedFolder(Settings settings) {
		if (settings.optional("caseconsultant.processed-folder").equalsIgnoreCase("INBOX")) {
			throw new UnusableSetting("caseconsultant.processed-folder", "stored mail must leave the INBOX");
		}
	}

	private static void businessHours(Settings settings) {
		String key = "caseconsultant.casework.closes";
		try {
			LocalTime opens = LocalTime.parse(settings.or("caseconsultant.casework.opens", "08:00"));
			if (opens.isBefore(LocalTime.parse(settings.or(key, "18:00")))) {
				return;
			}
		}
		catch (DateTimeParseException ex) {
			throw new UnusableSetting(key, "opens and closes must be times such as 08:00");
		}
		throw new UnusableSetting(key, "a business day must close after it opens");
	}

	private static void database(Settings settings, boolean production) {
		String url = settings.required("spring.datasource.url");
		if (!url.startsWith("jdbc:")) {
			throw new UnusableSetting("spring.datasource.url", "this is not a JDBC URL");
		}
		if (production && url.startsWith("jdbc:h2:")) {
			throw new UnusableSetting("spring.datasource.url", "production needs a MySQL database");
		}
		if (production) {
			settings.required("spring.datasource.username");
		}
	}

	/**
	 * Reads settings as text.
	 */
	private record Settings(Binder binder) {

		String optional(String key) {
			try {
				return this.binder.bind(key, String.class).orElse("").strip();
			}
			catch (RuntimeException ex) {
				throw new UnusableSetting(key, "the value cannot be read");
			}
		}

		String or(String key, String otherwise) {
			String value = optional(key);
			return value.isEmpty() ? otherwise : value;
		}

		String required(String key) {
			String value = optional(key);
			if (value.isEmpty()) {
				throw new UnusableSetting(key, "this setting is missing");
			}
			return value;
		}

		int port(String key, String otherwise) {
			String value = optional(key);
			String text = value.isEmpty() && !otherwise.isEmpty() ? otherwise : required(key);
			if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535
					|| Integer.parseInt(text) == 0 && !key.equals("server.port")) {
				throw new UnusableSetting(key, "this is not a port between 1 and 65535");
			}
			return Integer.parseInt(text);
		}

		boolean has(String prefix) {
			return this.binder
				.bind(prefix,
						org.springframework.boot.context.properties.bind.Bindable.mapOf(String.class, String.class))
				.isBound();
		}

	}

}

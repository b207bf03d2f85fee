package org.caseconsultant.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.NewUser;
import org.caseconsultant.account.Role;
import org.caseconsultant.start.Need;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Looks after accounts.
 */
@Command(name = "user", mixinStandardHelpOptions = true, description = "Look after accounts.",
		subcommands = UserCommand.Add.class)
final class UserCommand implements Runnable {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public void run() {
		throw new ParameterException(this.spec.commandLine(), "Missing command: user add");
	}

	/**
	 * Adds an account.
	 */
	@Command(name = "add", mixinStandardHelpOptions = true, description = "Add an account.")
	static final class Add implements Callable<Integer> {

		@Option(names = "--email", required = true, description = "address to sign in with")
		private String email = "";

		@Option(names = "--name", required = true, description = "name that others read")
		private String name = "";

		@Option(names = "--credential", description = "such as CPC, written under answers", defaultValue = "")
		private String credential = "";

		@Option(names = "--role", required = true, description = "practitioner, consultant, lead or admin")
		private String role = "";

		@Option(names = "--password-stdin", required = true, description = "read the password from standard input")
		private boolean passwordFromStandardInput;

		@Spec
		private CommandSpec spec = CommandSpec.create();

		@Override
		public Integer call() throws IOException {
			NewUser user = user();
			String password = new String(System.in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("[\\r\\n]+$", "");
			try (ConfigurableApplicationContext product = Product.command(EnumSet.of(Need.DATABASE))) {
				product.getBean(Accounts.class).add(user, password);
			}
			this.spec.commandLine().getOut().println("added " + user.role().name().toLowerCase(Locale.ROOT));
			return 0;
		}

		private NewUser user() {
			CommandLine command = this.spec.commandLine();
			try {
				Role parsed = Role.valueOf(this.role.toUpperCase(Locale.ROOT));
				return new NewUser(this.email, this.name, this.credential, parsed, false);
			}
			catch (IllegalArgumentException ex) {
				String reason = String.valueOf(ex.getMessage());
				throw new ParameterException(command,
						reason.startsWith("--") ? reason : "--role must be practitioner, consultant, lead or admin");
			}
		}

	}

}

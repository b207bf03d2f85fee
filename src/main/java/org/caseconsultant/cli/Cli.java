package org.caseconsultant.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line. Exit 0 done, 1 failed with one line why, 2 wrong usage; results on
 * standard output, logs on standard error.
 */
@Command(name = "caseconsultant", mixinStandardHelpOptions = true, version = "CaseConsultant 0.1",
		description = "E-mail-based medical coding consultation.",
		subcommands = { ServeCommand.class, UserCommand.class, MailCommand.class, MailboxCommand.class,
				SuggestCommand.class, CatalogCommand.class, EvaluateCommand.class })
public final class Cli implements Runnable {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	/**
	 * Runs a command.
	 * @param application the application class of the product
	 * @param arguments its name and options; none means {@code serve}
	 * @return exit code
	 */
	public static int run(Class<?> application, String... arguments) {
		Product.isMadeBy(application);
		String[] given = (arguments.length == 0 || arguments[0].startsWith("--spring.")) ? prefixed(arguments)
				: arguments;
		return new CommandLine(new Cli()).setExecutionExceptionHandler((failure, command, result) -> {
			command.getErr().println("caseconsultant: " + CommandFailed.line(failure));
			return 1;
		}).execute(given);
	}

	private static String[] prefixed(String[] arguments) {
		String[] all = new String[arguments.length + 1];
		all[0] = "serve";
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		return all;
	}

	@Override
	public void run() {
		throw new ParameterException(this.spec.commandLine(), "Missing command");
	}

}

package org.caseconsultant.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.caseconsultant.intake.MailImport;
import org.caseconsultant.intake.MailState;
import org.caseconsultant.start.Need;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Looks after mail.
 */
@Command(name = "mail", mixinStandardHelpOptions = true, description = "Look after mail.",
		subcommands = MailCommand.Import.class)
final class MailCommand implements Runnable {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public void run() {
		throw new ParameterException(this.spec.commandLine(), "Missing command: mail import");
	}

	/**
	 * Imports mail from files.
	 */
	@Command(name = "import", mixinStandardHelpOptions = true,
			description = "Import raw mails, mbox files or Maildirs through the same intake as IMAP.")
	static final class Import implements Callable<Integer> {

		@Parameters(paramLabel = "PATH", arity = "1..*", description = "raw mail, mbox file, Maildir, or a folder")
		private List<Path> paths = new ArrayList<>();

		@Option(names = "--acknowledge", description = "acknowledge new cases to their senders (off: old mail)")
		private boolean acknowledge;

		@Option(names = "--list", description = "print a line for every mail")
		private boolean list;

		@Spec
		private CommandSpec spec = CommandSpec.create();

		private final Map<MailState, Integer> ended = new EnumMap<>(MailState.class);

		private int given;

		@Override
		public Integer call() {
			try (ConfigurableApplicationContext product = Product.command(EnumSet.of(Need.DATABASE, Need.ADDRESS))) {
				MailImport mailImport = product.getBean(MailImport.class);
				for (Path path : this.paths) {
					mailImport.importFrom(path, this.acknowledge, this::count);
				}
			}
			catch (IOException ex) {
				throw new CommandFailed("cannot read: " + ex.getMessage());
			}
			print(this.spec.commandLine().getOut());
			return 0;
		}

		private void count(MailImport.Imported imported) {
			this.given++;
			this.ended.merge(imported.mail().state(), 1, Integer::sum);
			if (this.list) {
				this.spec.commandLine()
					.getOut()
					.println(imported.name() + "\t" + imported.mail().state() + "\t" + imported.mail().classification()
							+ "\t" + imported.mail().reason());
			}
		}

		private void print(PrintWriter out) {
			int absorbed = this.ended.getOrDefault(MailState.ABSORBED, 0);
			out.println("given " + this.given + " = stored " + (this.given - absorbed) + " + absorbed " + absorbed);
			out.println(this.ended.entrySet()
				.stream()
				.map((entry) -> entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " "
						+ entry.getValue())
				.collect(Collectors.joining(", ")));
			out.flush();
		}

	}

}

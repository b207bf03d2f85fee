package org.caseconsultant.cli;

import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.concurrent.Callable;

import org.caseconsultant.intake.MailboxBalance;
import org.caseconsultant.intake.Reconciliation;
import org.caseconsultant.mail.MailboxUnreachable;
import org.caseconsultant.start.Need;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Looks after mailboxes.
 */
@Command(name = "mailbox", mixinStandardHelpOptions = true, description = "Look after mailboxes.",
		subcommands = MailboxCommand.Balance.class)
final class MailboxCommand implements Runnable {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public void run() {
		throw new ParameterException(this.spec.commandLine(), "Missing command: mailbox balance");
	}

	/**
	 * Compares the mailboxes with the store.
	 */
	@Command(name = "balance", mixinStandardHelpOptions = true,
			description = "Compare every mailbox with the store, file what is missing, print the balance.")
	static final class Balance implements Callable<Integer> {

		@Spec
		private CommandSpec spec = CommandSpec.create();

		@Override
		public Integer call() {
			PrintWriter out = this.spec.commandLine().getOut();
			try (ConfigurableApplicationContext product = Product
				.command(EnumSet.of(Need.DATABASE, Need.ADDRESS, Need.MAIL))) {
				product.getBean(Reconciliation.class)
					.balanceAll()
					.stream()
					.map(MailboxBalance::line)
					.forEach(out::println);
			}
			catch (MailboxUnreachable ex) {
				throw new CommandFailed("a mailbox does not answer");
			}
			out.flush();
			return 0;
		}

	}

}

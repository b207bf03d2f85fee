package org.caseconsultant.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/**
 * Runs the product until it is stopped.
 */
@Command(name = "serve", mixinStandardHelpOptions = true,
		description = "Run the desk, the mail routes and the stages (the default command).")
final class ServeCommand implements Callable<Integer> {

	@Unmatched
	private List<String> settings = new ArrayList<>();

	@Override
	public Integer call() throws InterruptedException {
		CountDownLatch closed = new CountDownLatch(1);
		ConfigurableApplicationContext context = Product.serve(this.settings.toArray(new String[0]));
		context.addApplicationListener((ApplicationListener<ContextClosedEvent>) (event) -> closed.countDown());
		closed.await();
		return 0;
	}

}

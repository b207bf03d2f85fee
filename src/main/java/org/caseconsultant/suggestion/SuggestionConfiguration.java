package org.caseconsultant.suggestion;

import java.time.Duration;

import org.caseconsultant.casework.MessageFiled;
import org.caseconsultant.stage.Stage;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The reader of questions and, in a server, the stage that runs it.
 */
@Configuration(proxyBeanMethods = false)
class SuggestionConfiguration {

	private static final String WARM_UP = "Carboplatin 450 mg IV push 10:05-10:15, can I bill 96413 with 96409? "
			+ "Office visit for type 2 diabetes (E11.9, I10), flu shot, knee injection 20610-RT.";

	/**
	 * The stage, in a process that serves.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty("caseconsultant.serve")
	static class Serving {

		@Bean
		Stage questionReadingStage(QuestionStage questions) {
			return new Stage("reading", Duration.ofSeconds(1), questions::readDue);
		}

		/** The first question must not wait until classes and the index are loaded. */
		@Bean
		ApplicationListener<ContextRefreshedEvent> warmUp(Suggesters suggesters) {
			return (event) -> {
				Thread thread = new Thread(() -> suggesters.today().read(WARM_UP), "warm-up");
				thread.setDaemon(true);
				thread.start();
			};
		}

		@Bean
		ReadingWake readingWake(Stage questionReadingStage) {
			return new ReadingWake(questionReadingStage);
		}

	}

	/**
	 * Wakes the stage when a mail was filed.
	 */
	static class ReadingWake {

		private final Stage stage;

		ReadingWake(Stage stage) {
			this.stage = stage;
		}

		@TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
		void on(MessageFiled event) {
			this.stage.wake();
		}

	}

}

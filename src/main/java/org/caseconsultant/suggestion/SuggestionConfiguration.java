package org.caseconsultant.suggestion;

import java.time.Duration;

import org.caseconsultant.casework.MessageFiled;
import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.stage.Stage;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The reader of questions and, in a server, the stage that runs it.
 */
@Configuration(proxyBeanMethods = false)
class SuggestionConfiguration {

	@Bean
	Suggester suggester(Catalog catalog) {
		return new Suggester(catalog);
	}

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

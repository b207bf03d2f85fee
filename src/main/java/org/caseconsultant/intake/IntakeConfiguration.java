package org.caseconsultant.intake;

import java.time.Duration;

import org.caseconsultant.stage.Stage;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Runs the filing stage of a server.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeSettings.class)
class IntakeConfiguration {

	/**
	 * The stage, in a process that serves.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty("caseconsultant.serve")
	static class Serving {

		@Bean
		Stage filingStage(Filing filing) {
			return new Stage("filing", Duration.ofSeconds(1), filing::fileDue);
		}

		/** Looks every hour; each mailbox is balanced once a day. */
		@Bean
		Stage reconciliationStage(Reconciliation reconciliation) {
			return new Stage("reconciliation", Duration.ofHours(1), reconciliation::balanceDue);
		}

		@Bean
		Wake filingWake(Stage filingStage) {
			return new Wake(filingStage);
		}

	}

	/**
	 * Wakes the stage when a mail was stored.
	 */
	static class Wake {

		private final Stage stage;

		Wake(Stage stage) {
			this.stage = stage;
		}

		@TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
		void on(MailReceived event) {
			this.stage.wake();
		}

	}

}

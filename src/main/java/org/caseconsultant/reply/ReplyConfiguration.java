package org.caseconsultant.reply;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.caseconsultant.reply.second.SecondReaderSettings;
import org.caseconsultant.stage.Stage;
import org.caseconsultant.suggestion.SuggestionsReady;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The templates of outgoing mail and, in a server, the stages that render
 * acknowledgements and check what answers cite.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ ReplySettings.class, DeskSettings.class, OutcomeSettings.class,
		SecondReaderSettings.class })
class ReplyConfiguration {

	@Bean
	MailTemplates mailTemplates(@Value("${caseconsultant.home:.}") String home) throws IOException {
		return new MailTemplates(Path.of(home).toAbsolutePath().resolve("templates/mail"));
	}

	/**
	 * The stage, in a process that serves.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnProperty("caseconsultant.serve")
	static class Serving {

		@Bean
		Stage acknowledgementStage(Acknowledgements acknowledgements) {
			return new Stage("acknowledging", Duration.ofSeconds(1), acknowledgements::renderDue);
		}

		@Bean
		Stage citationStage(CitationCheck check) {
			return new Stage("citations", Duration.ofSeconds(5), check::checkSome);
		}

		@Bean
		Stage pendingAnswerStage(PendingRelease release) {
			return new Stage("answers", Duration.ofSeconds(1), release::releaseOne);
		}

		@Bean
		Stage outcomeStage(OutcomeQuestions questions) {
			return new Stage("outcomes", Duration.ofMinutes(1), questions::askOne);
		}

		@Bean
		AcknowledgementWake acknowledgementWake(Stage acknowledgementStage) {
			return new AcknowledgementWake(acknowledgementStage);
		}

	}

	/**
	 * Wakes the stage when a question was read.
	 */
	static class AcknowledgementWake {

		private final Stage stage;

		AcknowledgementWake(Stage stage) {
			this.stage = stage;
		}

		@TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
		void on(SuggestionsReady event) {
			this.stage.wake();
		}

	}

}

package org.caseconsultant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What goes through the line leaves no trace in the logs, refusals of the SMTP server
 * included.
 */
@ExtendWith(OutputCaptureExtension.class)
class LogsIT extends Product {

	@Test
	void holdNoAddressSubjectOrText(CapturedOutput output) {
		String asker = somebody();
		ask(asker, "marmosetsubject", "The pangolinword and 93015.");
		String refused = somebody();
		SMTP.answer(refused, ScriptedSmtp.Step.RECIPIENT, "550 5.1.1 <" + refused + "> is unknown: marmosetsubject");
		MAIL.deliver(refused, MailServer.CASES, mail(refused, "refused", "<q." + refused + ">", "", "Is 93015 right?"));
		outgoing(refused, "FAILED", 1);
		MAIL.deliver(asker, MailServer.CASES,
				mail("nobody@[not an address", "ibexsubject", "<odd." + asker + ">", "", "Is 93015 right?"));
		until(() -> this.database.queryForObject("select count(*) from received_mail where state = 'RECEIVED'",
				Long.class), (open) -> open == 0);

		assertThat(output.getAll()).doesNotContainIgnoringCase(asker)
			.doesNotContainIgnoringCase(refused)
			.doesNotContain("marmosetsubject", "pangolinword", "ibexsubject", "\tat org.");
	}

}

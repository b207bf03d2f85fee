package org.caseconsultant.mail;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Folding of quoted text and signatures.
 */
class QuoteStripperTests {

	private final QuoteStripper stripper = new QuoteStripper();

	@Test
	void foldsTheQuotationBelowTheAnswer() {
		StrippedText text = this.stripper
			.strip("Thanks.\n\nOn Tue, Jan 2, 2024 at 10:00 AM Pat <pat@x.example> wrote:\n> one\n> two\n");

		assertThat(text.newText()).isEqualTo("Thanks.");
		assertThat(text.quotedText()).startsWith("On Tue").endsWith("> two");
		assertThat(text.signature()).isEmpty();
	}

	@Test
	void knowsTheSentenceInManyLanguages() {
		for (String sentence : new String[] { "Am 02.01.2024 um 10:00 schrieb Pat <pat@x.example>:",
				"Le mar. 2 janv. 2024 à 10:00, Pat <pat@x.example> a écrit :",
				"El mar, 2 ene 2024 a las 10:00, Pat escribió:",
				"Il giorno mar 2 gen 2024 alle ore 10:00 Pat ha scritto:",
				"Op di 2 jan 2024 om 10:00 schreef Pat <pat@x.example>:",
				"Em ter., 2 de jan. de 2024 às 10:00, Pat escreveu:",
				"Den tis 2 jan. 2024 kl 10:00 skrev Pat <pat@x.example>:",
				"W dniu 02.01.2024 o 10:00, Pat pisze/napisał:", "Pat <pat@x.example> wrote:" }) {
			assertThat(this.stripper.strip("New.\n\n" + sentence + "\n\nold text").newText()).as(sentence)
				.isEqualTo("New.");
		}
	}

	@Test
	void knowsTheBlockOfOutlookInManyLanguages() {
		for (String block : new String[] { "From: P <p@x.example>\nSent: Tuesday\nTo: C\nSubject: s",
				"Von: P <p@x.example>\nGesendet: Dienstag\nAn: C\nBetreff: s",
				"De : P\nEnvoyé : mardi\nÀ : C\nObjet : s", "De: P\nEnviado el: martes\nPara: C\nAsunto: s",
				"Da: P\nInviato: martedì\nA: C\nOggetto: s", "Van: P\nVerzonden: dinsdag\nAan: C\nOnderwerp: s",
				"发件人: P\n发送时间: 2024\n收件人: C\n主题: s" }) {
			StrippedText text = this.stripper
				.strip("New.\n\n________________________________\n" + block + "\n\nold text");

			assertThat(text.newText()).as(block).isEqualTo("New.");
			assertThat(text.quotedText()).as(block).startsWith("____").endsWith("old text");
		}
	}

	@Test
	void takesTheAnswerBelowTheQuotation() {
		StrippedText text = this.stripper
			.strip("On 2 Jan 2024, at 10:00, Pat wrote:\n> Which code?\n\n96413, as the initial one.");

		assertThat(text.newText()).isEqualTo("96413, as the initial one.");
		assertThat(text.quotedText()).isEqualTo("On 2 Jan 2024, at 10:00, Pat wrote:\n> Which code?");
	}

	@Test
	void keepsQuotationsBetweenAnswers() {
		String body = "> Which is initial?\n\nThe infusion.\n\n> And the push?\n\nSubsequent.";

		StrippedText text = this.stripper.strip("On 2 Jan 2024, at 10:00, Pat wrote:\n" + body);

		assertThat(text.newText()).isEqualTo(body);
		assertThat(text.quotedText()).isEqualTo("On 2 Jan 2024, at 10:00, Pat wrote:");
	}

	@Test
	void takesTheSignatureAway() {
		StrippedText text = this.stripper
			.strip("Thanks.\n-- \nPat Doe, CPC\nBilling Department\nDallas, TX 75001\n(214) 555-0100");

		assertThat(text.newText()).isEqualTo("Thanks.");
		assertThat(text.signature()).startsWith("-- ").endsWith("555-0100");
	}

	@Test
	void takesTheLineOfTheTelephoneAway() {
		assertThat(this.stripper.strip("Yes.\n\nSent from my iPhone").signature()).isEqualTo("Sent from my iPhone");
		assertThat(this.stripper.strip("Ja.\n\nVon meinem iPhone gesendet").newText()).isEqualTo("Ja.");
	}

	@Test
	void neverTakesAQuestionForASignature() {
		for (String question : new String[] { "-- \nCan I bill both?", "--\nPatient got carboplatin 10:05-10:15",
				"--\n96413 and 96409", "---\nJ9045 450 mg", "Sent from the ER to our clinic, what to bill?",
				"--\nIV push of palonosetron 0.25 mg" }) {
			assertThat(this.stripper.strip("Chemo suite.\n\n" + question).newText()).as(question)
				.contains(question.substring(question.indexOf('\n') + 1));
		}
	}

	@Test
	void takesTimesOfATreatmentForNoHeader() {
		String question = "Infusion:\nDate: 5/12/2024\nFrom: 10:20\nTo: 13:05\n\nOn 5/12/2024 Dr. Smith wrote:\nhydration 1 L. Can I bill 96360?";

		assertThat(this.stripper.strip(question).newText()).isEqualTo(question);
	}

	@Test
	void keepsAMailThatWouldBecomeEmpty() {
		for (String mail : new String[] { "> only a quotation", "-- \nPat", "Sent from my iPhone",
				"On 2 Jan 2024, at 10:00, Pat wrote:\n> x" }) {
			assertThat(this.stripper.strip(mail)).as(mail).isEqualTo(new StrippedText(mail, "", ""));
		}
	}

	@Test
	void keepsForwardedTextOfAMailThatOnlyForwards() {
		StrippedText text = this.stripper.strip(
				"---------- Forwarded message ---------\nFrom: P <p@x.example>\nDate: Tue\nSubject: s\nTo: C\n\nCan I bill 96413?");

		assertThat(text.newText()).isEqualTo("Can I bill 96413?");
		assertThat(text.quotedText()).startsWith("----------").endsWith("To: C");
	}

}

package org.caseconsultant.mail;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Mail addresses.
 */
class MailAddressTests {

	@Test
	void readsTheFormsOfRfc5322() {
		assertThat(MailAddress.parse("pat@x.example")).contains(new MailAddress("pat@x.example", ""));
		assertThat(MailAddress.parse("Pat Doe <pat@x.example>")).contains(new MailAddress("pat@x.example", "Pat Doe"));
		assertThat(MailAddress.parse("\"Doe, Pat\" <pat@x.example>"))
			.contains(new MailAddress("pat@x.example", "Doe, Pat"));
		assertThat(MailAddress.parse("pat@x.example (Pat Doe)")).contains(new MailAddress("pat@x.example", "Pat Doe"));
		assertThat(MailAddress.parse("Pete(A wonderful \\) chap) <pete(his account)@silly.test(his host)>"))
			.contains(new MailAddress("pete@silly.test", "Pete"));
		assertThat(MailAddress.parse("<@a.example,@b.example:pat@x.example>"))
			.contains(new MailAddress("pat@x.example", ""));
		assertThat(MailAddress.parse("\"pat doe\"@x.example").map(MailAddress::address))
			.contains("\"pat doe\"@x.example");
	}

	@Test
	void readsListsAndGroups() {
		assertThat(MailAddress.parseAll("A Group: \"X, Y\" <a@x.example>, b@x.example; c@x.example;"))
			.extracting(MailAddress::address)
			.containsExactly("a@x.example", "b@x.example", "c@x.example");
		assertThat(MailAddress.parseAll("undisclosed-recipients:;")).isEmpty();
	}

	@Test
	void readsBrokenLists() {
		assertThat(MailAddress.parseAll("\"Pat <pat@x.example>, Sam sam@x.example, , nobody, <kim@x.example"))
			.extracting(MailAddress::address)
			.containsExactly("pat@x.example", "sam@x.example", "kim@x.example");
	}

	@Test
	void decodesTheName() {
		assertThat(MailAddress.parse("=?utf-8?Q?J=C3=B6rg?= <j@x.example>").map(MailAddress::name)).contains("Jörg");
		assertThat(MailAddress.parse("\"=?utf-8?B?SsO2cmc=?=\" <j@x.example>").map(MailAddress::name)).contains("Jörg");
	}

	@Test
	void removesWhatCouldEndAHeaderLine() {
		MailAddress address = new MailAddress("pat@x.example", "Pat\r\nBcc: evil@x.example");

		assertThat(address.name()).isEqualTo("Pat Bcc: evil@x.example");
		assertThat(MailAddress.parse("=?utf-8?Q?Pat=0D=0ABcc:_x?= <pat@x.example>").orElseThrow().name())
			.doesNotContain("\r", "\n");
	}

	@Test
	void refusesWhatIsNoAddress() {
		assertThat(MailAddress.parse("MAILER-DAEMON")).isEmpty();
		assertThat(MailAddress.parse("<>")).isEmpty();
		assertThat(MailAddress.parse("x@" + "y".repeat(400))).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> new MailAddress("@x", ""));
		assertThatIllegalArgumentException().isThrownBy(() -> new MailAddress("x@", ""));
	}

	@Test
	void tellsItsParts() {
		MailAddress address = new MailAddress("Cases+Token+2@Example.ORG", "");

		assertThat(address.key()).isEqualTo("cases+token+2@example.org");
		assertThat(address.localPart()).isEqualTo("Cases+Token+2");
		assertThat(address.domain()).isEqualTo("example.org");
		assertThat(address.tag()).contains("Token+2");
		assertThat(address.withoutTag().address()).isEqualTo("Cases@Example.ORG");
		assertThat(new MailAddress("cases@example.org", "").tag()).isEmpty();
	}

	@Test
	void survivesLongRubbish() {
		String rubbish = "(\\a".repeat(20_000) + "<".repeat(20_000) + "\"@,;:".repeat(20_000);

		assertThat(MailAddress.parseAll(rubbish)).isEmpty();
	}

}

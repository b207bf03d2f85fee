package org.caseconsultant.web.demo;

import java.util.List;

import org.caseconsultant.mail.MailServer;
import org.caseconsultant.mail.Security;

/**
 * Somebody with a mailbox in the demo.
 *
 * @param address mail address, also the user name
 * @param name name beside it
 * @param password password of the mailbox
 */
record DemoPerson(String address, String name, String password) {

	/** The mailbox that practitioners write to. */
	static final DemoPerson CASES = new DemoPerson("cases@caseconsultant.example", "CaseConsultant", "cases-demo");

	/** The practitioners that a visitor can play. */
	static final List<DemoPerson> PRACTITIONERS = List.of(
			new DemoPerson("dana.reyes@riverside-oncology.example", "Dana Reyes", "practice-demo"),
			new DemoPerson("sam.okafor@hillside-family.example", "Sam Okafor", "practice-demo"),
			new DemoPerson("kim.larsen@harbor-heart.example", "Kim Larsen", "practice-demo"));

	static List<DemoPerson> all() {
		List<DemoPerson> all = new java.util.ArrayList<>(PRACTITIONERS);
		all.add(CASES);
		return all;
	}

	MailServer imap(DemoSettings settings) {
		return new MailServer("127.0.0.1", settings.imapPort(), Security.NONE, this.address, this.password);
	}

}

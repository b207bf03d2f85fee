package org.caseconsultant.web.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.mail.HtmlCleaner;
import org.caseconsultant.mail.MailAddress;
import org.caseconsultant.mail.MailReader;
import org.caseconsultant.mail.MessageId;
import org.caseconsultant.mail.ParsedMail;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lets a visitor play a practitioner: write a question by SMTP, read what comes back over
 * IMAP.
 */
@Controller
@Profile("demo")
@ConditionalOnProperty("caseconsultant.serve")
class DemoMailboxController {

	private final DemoMailServer server;

	private final Clock clock;

	private final MailReader reader = new MailReader();

	private final HtmlCleaner cleaner = new HtmlCleaner();

	DemoMailboxController(DemoMailServer server, Clock clock) {
		this.server = server;
		this.clock = clock;
	}

	@GetMapping("/demo/mailbox")
	String mailbox(@RequestParam(defaultValue = "0") int who, Model model) {
		fill(who, model);
		return "demo-mailbox";
	}

	/** The part of the page that is fetched every other second. */
	@GetMapping("/demo/mailbox/inbox")
	String inbox(@RequestParam(defaultValue = "0") int who, Model model) {
		fill(who, model);
		return "demo-inbox";
	}

	@PostMapping("/demo/mailbox")
	String send(@RequestParam(defaultValue = "0") int who, @RequestParam String subject, @RequestParam String text,
			@RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "") String answers,
			RedirectAttributes flash) {
		DemoPerson author = person(who);
		String recipient = MailAddress.parse(to)
			.filter((address) -> address.withoutTag().key().equals(DemoPerson.CASES.address()))
			.map(MailAddress::address)
			.orElse(DemoPerson.CASES.address());
		this.server.send(author, recipient,
				new DemoMail(author, recipient, subject, text, MessageId.parse(answers)).bytes(this.clock));
		flash.addFlashAttribute("said", "Sent. The receipt is here in a moment; the answer comes from the desk.");
		return "redirect:/demo/mailbox?who=" + who;
	}

	private void fill(int who, Model model) {
		List<ParsedMail> mails = new ArrayList<>(
				this.server.inbox(person(who)).stream().map(this.reader::read).toList());
		Collections.reverse(mails);
		model.addAttribute("who", who);
		model.addAttribute("people", DemoPerson.PRACTITIONERS.stream().map(DemoPerson::name).toList());
		model.addAttribute("address", person(who).address());
		model.addAttribute("mails", mails.stream().map(this::shown).toList());
	}

	private Shown shown(ParsedMail mail) {
		String answerTo = mail.replyTo().stream().findFirst().map(MailAddress::address).orElse("");
		return new Shown(mail.from().map(MailAddress::name).orElse(""), mail.subject(), mail.text(),
				mail.html().map(this.cleaner::clean).orElse(""), mail.messageId().value(),
				mail.inReplyTo().map(MessageId::value).orElse(""), answerTo, mail.date());
	}

	private static DemoPerson person(int index) {
		return DemoPerson.PRACTITIONERS.get(Math.floorMod(index, DemoPerson.PRACTITIONERS.size()));
	}

	/**
	 * A mail in the practitioner's inbox.
	 *
	 * @param from name of the author
	 * @param subject subject line
	 * @param text plain text
	 * @param html HTML, cleaned
	 * @param messageId Message-ID
	 * @param inReplyTo what it answers
	 * @param answerTo where a reply goes
	 * @param date when it was written
	 */
	public record Shown(String from, String subject, String text, String html, String messageId, String inReplyTo,
			String answerTo, Optional<Instant> date) {
	}

}

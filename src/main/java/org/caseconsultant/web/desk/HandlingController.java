package org.caseconsultant.web.desk;

import java.net.URI;
import java.security.Principal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseAction;
import org.caseconsultant.casework.CaseHandling;
import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.casework.CaseStatus;
import org.caseconsultant.casework.Handled;
import org.caseconsultant.casework.Priority;
import org.caseconsultant.web.CurrentStaff;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What is done to one case or to the marked cases of the queue, and its undoing.
 */
@Controller
class HandlingController {

	private final CaseHandling handling;

	private final CurrentStaff currentStaff;

	private final ZoneId zone;

	private final LocalTime opens;

	private final Clock clock;

	HandlingController(CaseHandling handling, CurrentStaff currentStaff,
			@Value("${caseconsultant.casework.time-zone:America/New_York}") ZoneId zone,
			@Value("${caseconsultant.casework.opens:08:00}") String opens, Clock clock) {
		this.handling = handling;
		this.currentStaff = currentStaff;
		this.zone = zone;
		this.opens = LocalTime.parse(opens);
		this.clock = clock;
	}

	/**
	 * Does something to cases.
	 * @param cases their numbers with commas between them
	 * @param action what is done
	 * @param value what the action needs, such as a tag
	 * @param back path of the page to go back to
	 */
	@PostMapping("/cases/handle")
	String handle(@RequestParam String cases, @RequestParam String action,
			@RequestParam(defaultValue = "") String value, @RequestParam(defaultValue = "/queue") String back,
			Principal principal, RedirectAttributes flash) {
		StaffMember me = this.currentStaff.of(principal);
		List<CaseNumber> numbers = CaseHandling.numbers(cases);
		Optional<CaseAction> asked = action(action, value.strip());
		if (numbers.isEmpty() || asked.isEmpty()) {
			flash.addFlashAttribute("refused", numbers.isEmpty() ? "Mark cases first: x marks the one you are at."
					: "Choose what to do, and with which value.");
		}
		else {
			Flash.tell(this.handling.handle(numbers, me, asked.get()), asked.get(), flash);
		}
		return "redirect:" + local(back);
	}

	@PostMapping("/cases/undo")
	String undo(@RequestParam long step, @RequestParam(defaultValue = "/queue") String back, Principal principal,
			RedirectAttributes flash) {
		Handled handled = this.handling.undo(step, this.currentStaff.of(principal));
		Flash.undone(handled, flash);
		return "redirect:" + local(back);
	}

	/** Only a path of ours is gone back to. */
	static String local(String back) {
		boolean ours = back.matches("/(queue|cases/)[^\\\\\\s]*") && !back.startsWith("//")
				&& URI.create("/").resolve(back.replaceAll("[^\\w/?&=%.+~*-]", "")).getHost() == null;
		return ours ? back : "/queue";
	}

	private Optional<CaseAction> action(String action, String value) {
		return switch (action) {
			case "take" -> Optional.of(new CaseAction.Take());
			case "hand-back" -> Optional.of(new CaseAction.HandBack());
			case "assign" -> value.matches("\\d{1,18}") ? Optional.of(new CaseAction.Assign(Long.parseLong(value)))
					: Optional.empty();
			case "tag" -> value.isEmpty() ? Optional.empty() : Optional.of(new CaseAction.Tag(value, true));
			case "untag" -> value.isEmpty() ? Optional.empty() : Optional.of(new CaseAction.Tag(value, false));
			case "priority" -> Choices.named(Priority.values(), value).map(CaseAction.Rank::new);
			case "status" -> Choices.named(CaseStatus.values(), value).map(CaseAction.Move::new);
			case "spam" -> Optional.of(new CaseAction.Move(CaseStatus.SPAM));
			case "snooze" -> snooze(value);
			case "wake" -> Optional.of(new CaseAction.Wake());
			default -> Optional.empty();
		};
	}

	private Optional<CaseAction> snooze(String value) {
		if (value.equals("reply")) {
			return Optional.of(new CaseAction.Snooze(null));
		}
		return Optional.ofNullable(until(value)).map(CaseAction.Snooze::new);
	}

	/** A day means its opening time. */
	private @Nullable Instant until(String value) {
		ZonedDateTime now = this.clock.instant().atZone(this.zone);
		return switch (value) {
			case "2h" -> now.plusHours(2).toInstant();
			case "tomorrow" -> opening(now.toLocalDate().plusDays(1));
			case "monday" -> opening(now.toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
			default -> day(value);
		};
	}

	private @Nullable Instant day(String value) {
		try {
			return value.isEmpty() ? null : opening(LocalDate.parse(value));
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private Instant opening(LocalDate day) {
		return day.atTime(this.opens).atZone(this.zone).toInstant();
	}

}

package org.caseconsultant.web.desk;

import java.util.List;
import java.util.Map;

import org.caseconsultant.casework.CaseAction;
import org.caseconsultant.casework.Handled;
import org.caseconsultant.casework.Outcome;

import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Says on the next page what became of something.
 */
final class Flash {

	/** What a page says of what was done before it. */
	private static final List<String> WORDS = List.of("said", "undo", "refused", "stopped");

	private Flash() {
	}

	static void tell(Outcome outcome, String said, RedirectAttributes flash) {
		if (outcome instanceof Outcome.Refused refused) {
			flash.addFlashAttribute("refused", refused.reason());
		}
		else {
			flash.addFlashAttribute("said", said);
		}
	}

	/** With a way to undo it. */
	static void tell(Handled handled, CaseAction action, RedirectAttributes flash) {
		if (handled.done() > 0) {
			boolean taken = handled.done() == 1 && action instanceof CaseAction.Take;
			flash.addFlashAttribute("said",
					taken ? "The case is yours." : cases(handled.done()) + " " + action.done() + ".");
			flash.addFlashAttribute("undo", handled.undoId());
		}
		refusals(handled, flash);
	}

	static void undone(Handled handled, RedirectAttributes flash) {
		if (handled.done() > 0) {
			flash.addFlashAttribute("said", "Undone: " + cases(handled.done()) + " as before.");
		}
		refusals(handled, flash);
	}

	/**
	 * Says it on the page after the next one; what there is to say comes before a text.
	 */
	static void passOn(Model model, String otherwise, RedirectAttributes flash) {
		Map<String, Object> there = model.asMap();
		List<String> said = WORDS.stream().filter(there::containsKey).toList();
		said.forEach((name) -> flash.addFlashAttribute(name, there.get(name)));
		if (said.isEmpty()) {
			flash.addFlashAttribute("said", otherwise);
		}
	}

	private static void refusals(Handled handled, RedirectAttributes flash) {
		if (!handled.refused().isEmpty()) {
			String first = String.join(" ", handled.refused().stream().limit(5).toList());
			int more = handled.refused().size() - 5;
			flash.addFlashAttribute("refused", (more > 0) ? first + " And " + more + " more." : first);
		}
	}

	static String cases(int number) {
		return (number == 1) ? "1 case" : number + " cases";
	}

}

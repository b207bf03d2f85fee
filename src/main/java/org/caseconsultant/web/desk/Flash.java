package org.caseconsultant.web.desk;

import org.caseconsultant.casework.CaseAction;
import org.caseconsultant.casework.Handled;
import org.caseconsultant.casework.Outcome;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Says on the next page what became of something.
 */
final class Flash {

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

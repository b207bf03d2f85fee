package org.caseconsultant.web.desk;

import java.util.List;

import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.reply.PickedCode;
import org.caseconsultant.stage.Failure;
import org.caseconsultant.suggestion.Precedents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Gathers the precedents that the page of a case shows. A page without them is better
 * than none: a failing search is said in their place.
 */
@Component
class PrecedentPanel {

	private static final Logger log = LoggerFactory.getLogger(PrecedentPanel.class);

	private final Precedents precedents;

	PrecedentPanel(Precedents precedents) {
		this.precedents = precedents;
	}

	/**
	 * Fills in the precedents of a case.
	 * @param number number of the case
	 * @param codes codes of the draft, as typed
	 * @param model what the page shows
	 */
	void fill(CaseNumber number, String codes, Model model) {
		try {
			model.addAttribute("precedents", this.precedents.of(number, readable(codes)));
			model.addAttribute("precedentsFailed", false);
		}
		catch (RuntimeException ex) {
			log.warn("Precedents of case {} could not be looked up: {}", number, Failure.describe(ex));
			model.addAttribute("precedents", List.of());
			model.addAttribute("precedentsFailed", true);
		}
	}

	private static List<String> readable(String codes) {
		return CaseController.codes(codes)
			.stream()
			.flatMap((code) -> PickedCode.parse(code).stream())
			.map(PickedCode::toString)
			.toList();
	}

}

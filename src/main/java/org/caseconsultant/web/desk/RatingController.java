package org.caseconsultant.web.desk;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.reply.Ratings;
import org.caseconsultant.reply.SentAnswer;
import org.caseconsultant.reply.SentAnswer.ClaimOutcome;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The page behind the links of an answer. Opening it records nothing: programs that look
 * at links must not vote.
 */
@Controller
@RequestMapping("/rate/{hash}/{token}")
class RatingController {

	private static final Map<String, ClaimOutcome> OUTCOMES = Map.of("paid", ClaimOutcome.PAID, "denied",
			ClaimOutcome.DENIED, "not-billed", ClaimOutcome.NOT_BILLED);

	private final Ratings ratings;

	RatingController(Ratings ratings) {
		this.ratings = ratings;
	}

	@GetMapping
	String ask(@PathVariable String hash, @PathVariable String token, @RequestParam(defaultValue = "") String vote,
			Model model, HttpServletResponse response) {
		return page(find(hash, token), vote, false, model, response);
	}

	@PostMapping
	String vote(@PathVariable String hash, @PathVariable String token, @RequestParam String vote,
			@RequestParam(defaultValue = "") String comment, Model model, HttpServletResponse response) {
		SentAnswer answer = find(hash, token);
		Optional<ClaimOutcome> outcome = Optional.ofNullable(OUTCOMES.get(vote));
		if (outcome.isPresent()) {
			this.ratings.became(answer, outcome.get());
		}
		else if ("useful".equals(vote) || "not".equals(vote)) {
			this.ratings.rate(answer, "useful".equals(vote), comment);
		}
		else {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return page(answer, vote, true, model, response);
	}

	private static String page(SentAnswer answer, String vote, boolean done, Model model,
			HttpServletResponse response) {
		response.setHeader("X-Robots-Tag", "noindex, nofollow");
		response.setHeader("Referrer-Policy", "no-referrer");
		model.addAttribute("number", new CaseNumber(answer.caseId()).toString());
		model.addAttribute("answer", answer);
		model.addAttribute("vote", vote);
		model.addAttribute("claim", OUTCOMES.containsKey(vote));
		model.addAttribute("done", done);
		return "rate";
	}

	private SentAnswer find(String hash, String token) {
		return this.ratings.behind(hash, token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}

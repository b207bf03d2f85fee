package org.caseconsultant.web;

import java.util.Optional;

import org.springframework.http.HttpStatus;

/**
 * What went wrong with a request, in words for whoever made it.
 *
 * @param status HTTP status
 * @param title what happened
 * @param advice what to do now
 */
public record Fault(int status, String title, String advice) {

	static final String SERVER = "Nothing that was saved is lost; a half-written answer is kept as a draft. "
			+ "Go back and try again. If it fails again, tell the operator the time of this failure.";

	static Fault of(int status, Optional<String> reason) {
		Fault usual = usual(status);
		return reason.map((text) -> new Fault(status, usual.title(), text)).orElse(usual);
	}

	/** What a program needs to know instead of how to get on with a page. */
	String detail() {
		return (this.status == 404 || this.status == 405)
				? this.title + ". /v3/api-docs lists the addresses of the API and how to call them." : this.advice;
	}

	private static Fault usual(int status) {
		return switch (status) {
			case 400, 415, 422 -> new Fault(status, "That request is not complete",
					"Something that is needed was missing or not readable. Go back, fill it in and send it again.");
			case 401 -> new Fault(status, "Please sign in", "Sign in with the e-mail and password of a staff account.");
			case 403 -> new Fault(status, "This is not yours to do",
					"Your account has no right to it. A lead or an admin can do it; pages under /admin are for admins only.");
			case 404 -> new Fault(status, "There is nothing at this address",
					"The case, mail or code does not exist, or the address is misspelt. "
							+ "Search the queue for a case by its number or words, or look a code up in the catalog.");
			case 405 -> new Fault(status, "This address does not work that way",
					"Go back, reload the page and use its buttons.");
			case 409 -> new Fault(status, "Somebody was faster",
					"The case was changed at the same moment. Go back and reload it: what you see then is the present state.");
			case 413 -> new Fault(status, "That is too large", "Shorten it or send it in several parts.");
			case 429 -> new Fault(status, "Too many failed sign-ins", "Wait a minute, then try again.");
			case 503 -> new Fault(status, "The server is busy", "Try again in a minute; nothing is lost.");
			default -> (status < 500) ? new Fault(status, phrase(status), "Go back, reload the page and try again.")
					: new Fault(status, "That did not work", SERVER);
		};
	}

	private static String phrase(int status) {
		HttpStatus known = HttpStatus.resolve(status);
		return (known != null) ? known.getReasonPhrase() : "That did not work";
	}

}

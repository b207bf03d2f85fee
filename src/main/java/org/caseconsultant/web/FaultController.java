package org.caseconsultant.web;

import java.time.Clock;
import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says what went wrong and what to do: a page to people, problem+json (RFC 9457) to
 * programs. Never shows a message or stack trace of an exception.
 */
@Controller
class FaultController implements ErrorController {

	private final Clock clock;

	FaultController(Clock clock) {
		this.clock = clock;
	}

	@RequestMapping("/error")
	Object fault(HttpServletRequest request) {
		Fault fault = Fault.of(status(request), reason(request));
		return wantsPage(request) ? page(fault) : problem(fault);
	}

	private ModelAndView page(Fault fault) {
		ModelAndView page = new ModelAndView("error", HttpStatusCode.valueOf(fault.status()));
		page.addObject("fault", fault);
		page.addObject("at", this.clock.instant());
		return page;
	}

	private ResponseEntity<ProblemDetail> problem(Fault fault) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(fault.status()),
				fault.detail());
		problem.setTitle(fault.title());
		problem.setProperty("time", this.clock.instant().toString());
		return ResponseEntity.status(fault.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	/** Who opens {@code /error} by hand asks for something that is not there. */
	private static int status(HttpServletRequest request) {
		return (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) ? status : 404;
	}

	private static Optional<String> reason(HttpServletRequest request) {
		if (request.getAttribute(SignInBrake.SECONDS_LEFT) instanceof Long seconds) {
			return Optional.of("To protect the account, sign-in rests for a moment. Try again in " + seconds
					+ (seconds == 1 ? " second." : " seconds.")
					+ " An admin can set a new password if it is forgotten.");
		}
		if (Boolean.TRUE.equals(request.getAttribute(SecurityConfiguration.FORM_TOO_OLD))) {
			return Optional.of("This page was open for too long, or you signed out in another tab. "
					+ "Go back, reload the page and send it again; a half-written answer is kept as a draft.");
		}
		return Optional.empty();
	}

	private static boolean wantsPage(HttpServletRequest request) {
		String path = text(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		boolean program = path.startsWith("/api/") || path.startsWith("/fhir/") || path.startsWith("/v3/")
				|| path.startsWith("/actuator");
		String accepted = text(request.getHeader(HttpHeaders.ACCEPT));
		return !program && (accepted.contains("html") || !accepted.contains("json"));
	}

	private static String text(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

}

package org.caseconsultant.web.api;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers what is wrong with a call as problem+json (RFC 9457).
 */
@RestControllerAdvice(basePackages = "org.caseconsultant.web.api")
class ApiProblems extends ResponseEntityExceptionHandler {

	@ExceptionHandler
	ProblemDetail collision(OptimisticLockingFailureException collision) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT,
				"Somebody changed the case at the same moment. Read it again, then try again.");
	}

}

package org.caseconsultant.web.desk;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Tells whoever was slower that two people changed a case at the same moment.
 */
@ControllerAdvice(basePackages = "org.caseconsultant.web.desk")
class Collisions {

	@ExceptionHandler({ ConcurrencyFailureException.class, DataIntegrityViolationException.class })
	void slower(HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.CONFLICT.value());
	}

}

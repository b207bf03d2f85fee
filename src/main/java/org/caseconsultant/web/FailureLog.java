package org.caseconsultant.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.caseconsultant.stage.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Logs a failed request by its pattern and the classes of the exception. The container's
 * own line, which quotes messages, is off.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnWebApplication
class FailureLog extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(FailureLog.class);

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException ex) {
			log.error("A request to {} failed: {}",
					request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), Failure.describe(ex));
			throw ex;
		}
	}

}

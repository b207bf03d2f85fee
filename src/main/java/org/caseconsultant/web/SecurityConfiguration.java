package org.caseconsultant.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * Who may open what: staff the desk, staff with HTTP Basic the JSON API, everybody the
 * sign-in page and the bare health status.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

	/** Request attribute: whether a form came without the token against forged forms. */
	static final String FORM_TOO_OLD = SecurityConfiguration.class.getName() + ".formTooOld";

	private static final String[] STAFF = { "CONSULTANT", "LEAD", "ADMIN" };

	private static final String POLICY_HEADER = "Content-Security-Policy";

	private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'%s; "
			+ "img-src 'self' data:; frame-ancestors 'self'; form-action 'self'; base-uri 'none'; object-src 'none'";

	/** Nobody looks at a measure of every filter; without them a request costs less. */
	@Bean
	SecurityObservationSettings observations() {
		return SecurityObservationSettings.noObservations();
	}

	@Bean
	@Order(1)
	SecurityFilterChain api(HttpSecurity http, SignInBrake brake) throws Exception {
		return http.securityMatcher("/api/**", "/fhir/**", "/v3/api-docs/**", "/actuator/**")
			.authorizeHttpRequests((requests) -> requests.requestMatchers(EndpointRequest.to("health"))
				.permitAll()
				.requestMatchers("/api/**", "/fhir/**", "/v3/api-docs/**")
				.hasAnyRole(STAFF)
				.anyRequest()
				.hasRole("ADMIN"))
			.addFilterBefore(brake, BasicAuthenticationFilter.class)
			.httpBasic((basic) -> basic.realmName("CaseConsultant"))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf((csrf) -> csrf.disable())
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain desk(HttpSecurity http, SignInBrake brake) throws Exception {
		return http
			.authorizeHttpRequests((requests) -> requests
				.requestMatchers("/login", "/error", "/assets/**", "/webjars/**", "/favicon.ico", "/demo/**",
						"/rate/**")
				.permitAll()
				.requestMatchers("/my", "/")
				.authenticated()
				.requestMatchers("/admin/**")
				.hasRole("ADMIN")
				.anyRequest()
				.hasAnyRole(STAFF))
			.addFilterBefore(new UploadGuard(), CsrfFilter.class)
			.addFilterBefore(brake, UsernamePasswordAuthenticationFilter.class)
			// the token of the link is the right to rate; a session may be long over
			.csrf((csrf) -> csrf.ignoringRequestMatchers("/rate/**"))
			.formLogin((form) -> form.loginPage("/login")
				.usernameParameter("email")
				.defaultSuccessUrl("/")
				.failureUrl("/login?failed"))
			.logout((logout) -> logout.logoutSuccessUrl("/login?signed-out"))
			.exceptionHandling((exceptions) -> exceptions.accessDeniedHandler(SecurityConfiguration::deny)
				.defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
						(request) -> "true".equals(request.getHeader("HX-Request"))))
			.headers((headers) -> headers.addHeaderWriter(SecurityConfiguration::restrict)
				.frameOptions((frame) -> frame.sameOrigin())
				.referrerPolicy(Customizer.withDefaults()))
			.build();
	}

	/**
	 * A page that says nothing stricter itself gets our policy. The mailbox of the demo
	 * shows mails within its own page, and they bring their styles along.
	 */
	private static void restrict(HttpServletRequest request, HttpServletResponse response) {
		if (!response.containsHeader(POLICY_HEADER)) {
			boolean showsMail = request.getRequestURI().startsWith("/demo/");
			response.setHeader(POLICY_HEADER, String.format(POLICY, showsMail ? " 'unsafe-inline'" : ""));
		}
	}

	/**
	 * A form without its token is told apart from a missing right: what helps differs.
	 */
	private static void deny(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException {
		request.setAttribute(FORM_TOO_OLD, denied instanceof CsrfException);
		response.sendError(HttpStatus.FORBIDDEN.value());
	}

}

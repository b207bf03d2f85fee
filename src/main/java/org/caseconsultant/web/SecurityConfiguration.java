package org.caseconsultant.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/**
 * Who may open what: staff the desk, staff with HTTP Basic the JSON API, everybody the
 * sign-in page and the bare health status.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

	private static final String[] STAFF = { "CONSULTANT", "LEAD", "ADMIN" };

	private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
			+ "img-src 'self' data:; frame-ancestors 'self'; form-action 'self'; base-uri 'none'; object-src 'none'";

	@Bean
	@Order(1)
	SecurityFilterChain api(HttpSecurity http, SignInBrake brake) throws Exception {
		return http.securityMatcher("/api/**", "/v3/api-docs/**", "/actuator/**")
			.authorizeHttpRequests((requests) -> requests.requestMatchers(EndpointRequest.to("health"))
				.permitAll()
				.requestMatchers("/api/**", "/v3/api-docs/**")
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
				.requestMatchers("/login", "/error", "/assets/**", "/webjars/**", "/favicon.ico", "/demo/**")
				.permitAll()
				.requestMatchers("/my", "/")
				.authenticated()
				.anyRequest()
				.hasAnyRole(STAFF))
			.addFilterBefore(brake, UsernamePasswordAuthenticationFilter.class)
			.formLogin((form) -> form.loginPage("/login")
				.usernameParameter("email")
				.defaultSuccessUrl("/")
				.failureUrl("/login?failed"))
			.logout((logout) -> logout.logoutSuccessUrl("/login?signed-out"))
			.exceptionHandling((exceptions) -> exceptions.defaultAuthenticationEntryPointFor(
					new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
					(request) -> "true".equals(request.getHeader("HX-Request"))))
			.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(POLICY))
				.frameOptions((frame) -> frame.sameOrigin())
				.referrerPolicy(Customizer.withDefaults()))
			.build();
	}

}

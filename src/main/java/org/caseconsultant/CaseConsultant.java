package org.caseconsultant;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The application.
 */
@SpringBootApplication
public class CaseConsultant {

	/**
	 * Starts the product.
	 * @param arguments the command line
	 */
	public static void main(String[] arguments) {
		SpringApplication.run(CaseConsultant.class, arguments);
	}

}

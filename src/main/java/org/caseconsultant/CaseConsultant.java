package org.caseconsultant;

import org.caseconsultant.cli.Cli;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The application.
 */
@SpringBootApplication
public class CaseConsultant {

	/**
	 * Runs a command of the product.
	 * @param arguments the command line
	 */
	public static void main(String[] arguments) {
		System.exit(Cli.run(CaseConsultant.class, arguments));
	}

}

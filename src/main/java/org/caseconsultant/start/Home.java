package org.caseconsultant.start;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that holds routes, templates and config: {@code -Dcaseconsultant.home}, else
 * {@code CASECONSULTANT_HOME}, else the working directory. Read before Spring starts.
 *
 * @param folder the folder
 */
public record Home(Path folder) {

	/**
	 * Finds the folder.
	 * @return the home of this process
	 * @throws UnusableSetting if one of its folders is missing
	 */
	public static Home find() {
		String set = System.getProperty("caseconsultant.home", System.getenv().getOrDefault("CASECONSULTANT_HOME", ""));
		Path folder = Path.of(set.isBlank() ? "." : set).toAbsolutePath().normalize();
		for (String needed : new String[] { "routes", "templates", "config" }) {
			if (!Files.isDirectory(folder.resolve(needed))) {
				throw new UnusableSetting("caseconsultant.home",
						"the folder " + folder.resolve(needed) + " does not exist");
			}
		}
		return new Home(folder);
	}

}

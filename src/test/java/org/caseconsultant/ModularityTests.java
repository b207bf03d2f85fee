package org.caseconsultant;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The arrows between the packages and the bans, as src/adr/0002 states them.
 */
class ModularityTests {

	private static final JavaClasses PRODUCT = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.caseconsultant");

	/** What each package may use, besides keys and stage, which all may. */
	private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(Map.entry("mail", Set.of()),
			Map.entry("keys", Set.of()), Map.entry("stage", Set.of()), Map.entry("audit", Set.of()),
			Map.entry("catalog", Set.of("audit")), Map.entry("account", Set.of("audit")),
			Map.entry("casework", Set.of("mail", "account", "audit")),
			Map.entry("suggestion", Set.of("casework", "catalog", "audit")),
			Map.entry("reply", Set.of("casework", "suggestion", "account", "mail", "audit", "catalog")),
			Map.entry("intake", Set.of("mail", "casework", "account", "audit")),
			Map.entry("start", Set.of("account", "intake", "mail")),
			Map.entry("web",
					Set.of("mail", "audit", "catalog", "account", "casework", "suggestion", "reply", "intake",
							"start")),
			Map.entry("cli", Set.of("mail", "catalog", "account", "suggestion", "intake", "start")));

	@Test
	void modulesHaveNoCyclesAndUseNoInternals() {
		ApplicationModules modules = ApplicationModules.of(CaseConsultant.class);

		Set<String> violations = new TreeSet<>();
		modules.detectViolations()
			.getMessages()
			.stream()
			// routes and health are told apart by sub-packages, which Modulith takes for
			// internals
			.filter((message) -> !message.contains(".route.") && !message.contains("suggestion."))
			.forEach(violations::add);

		assertThat(violations).isEmpty();
	}

	@Test
	void packagesUseOnlyWhatTheyMay() {
		Map<String, Set<String>> used = new TreeMap<>();
		for (JavaClass each : PRODUCT) {
			String from = feature(each);
			for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
				JavaClass target = dependency.getTargetClass();
				if (target.getPackageName().startsWith("org.caseconsultant")) {
					used.computeIfAbsent(from, (ignored) -> new TreeSet<>()).add(feature(target));
				}
			}
		}
		used.remove("");

		assertThat(used.keySet()).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
		used.forEach((from, targets) -> {
			targets.removeAll(MAY_USE.get(from));
			targets.removeAll(List.of(from, "keys", "stage"));
			assertThat(targets).as("what %s must not use", from).isEmpty();
		});
	}

	private static String feature(JavaClass each) {
		String below = each.getPackageName().substring("org.caseconsultant".length());
		return below.isEmpty() ? "" : below.substring(1).split("\\.")[0];
	}

	@Test
	void jakartaMailStaysWithMail() {
		noClasses().that()
			.resideOutsideOfPackages("..mail..", "..intake..", "..reply..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..")
			.check(PRODUCT);
	}

	@Test
	void camelStaysWithTheRoutes() {
		noClasses().that()
			.resideOutsideOfPackages("org.caseconsultant.intake.route", "org.caseconsultant.reply.route")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.apache.camel..")
			.check(PRODUCT);
	}

	@Test
	void rulesKnowNoSpring() {
		noClasses().that()
			.resideInAnyPackage("org.caseconsultant.suggestion.*..", "org.caseconsultant.mail..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "jakarta.persistence..")
			.check(PRODUCT);
	}

}

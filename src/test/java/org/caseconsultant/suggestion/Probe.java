package org.caseconsultant.suggestion;

import java.nio.file.Files;
import java.nio.file.Path;
import org.caseconsultant.catalog.StarterCatalog;

class Probe {

	public static void main(String[] a) throws Exception {
		Suggester s = new Suggester(StarterCatalog.load());
		for (String line : Files.readAllLines(Path.of(a[0]))) {
			if (line.isBlank())
				continue;
			long t = System.nanoTime();
			QuestionReading r = s.read(line);
			System.out.println("\n### " + line + "  [" + (System.nanoTime() - t) / 1000000 + " ms]");
			r.namedCodes()
				.forEach((n) -> System.out
					.println("  N " + n.code() + " " + n.modifiers() + " " + n.units() + " " + n.standing()));
			r.suggestions()
				.forEach((n) -> System.out.printf("  S %s %s %.2f %s u=%s | %s | %s | %s%n", n.system(), n.code(),
						n.score(), n.named() ? "named" : "", n.units().map(String::valueOf).orElse("-"), n.title(),
						n.reason(), n.evidence().stream().map(Evidence::words).toList()));
			r.findings()
				.forEach((f) -> System.out
					.println("  F " + f.kind() + " " + f.severity() + " " + f.codes() + " " + f.text()));
			System.out.println("  M " + r.missingFacts().stream().map(MissingFact::fact).toList());
			r.timeline().forEach((n) -> System.out.println("  T " + n));
		}
	}

}

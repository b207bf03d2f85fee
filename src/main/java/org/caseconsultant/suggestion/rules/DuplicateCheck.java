package org.caseconsultant.suggestion.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.Finding;
import org.caseconsultant.suggestion.text.CodeMention;

/**
 * The same code twice in one list is a duplicate line unless units or a modifier such as
 * 76, 77 or 91 says why (CMS Claims Processing Manual, chapter 1, section 120.2).
 */
final class DuplicateCheck {

	private DuplicateCheck() {
	}

	static List<Verdict> check(Claim claim) {
		Set<String> twice = new LinkedHashSet<>();
		List<CodeMention> mentions = claim.facts().codes();
		for (int i = 0; i + 1 < mentions.size() && i < 200; i++) {
			CodeMention one = mentions.get(i);
			mentions.subList(i + 1, mentions.size())
				.stream()
				.limit(20)
				.filter((other) -> isSameLine(claim, one, other))
				.findFirst()
				.ifPresent((other) -> twice.add(one.code()));
		}
		return twice.stream().map(DuplicateCheck::verdict).toList();
	}

	private static boolean isSameLine(Claim claim, CodeMention one, CodeMention other) {
		Evidence sentence = claim.facts().text().sentenceAt(one.evidence().start());
		return one.system() != CodeSystem.ICD10CM && one.code().equals(other.code())
				&& one.modifiers().equals(other.modifiers()) && one.units().equals(other.units())
				&& sentence.overlaps(other.evidence());
	}

	private static Verdict verdict(String code) {
		return Verdict.of(Finding.Kind.DUPLICATE, Finding.Severity.WARNS, List.of(code), code
				+ " is named twice. As two lines without a modifier the second is a duplicate; as repeated service the record must show it, as one service it is one line with units.",
				Finding.CMS, Manuals.DUPLICATES);
	}

}

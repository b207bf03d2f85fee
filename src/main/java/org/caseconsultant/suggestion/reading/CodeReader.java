package org.caseconsultant.suggestion.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.catalog.CatalogEntry;
import org.caseconsultant.catalog.CodeSystem;
import org.caseconsultant.suggestion.text.CodeMention;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Reads the codes that a question names, in the usual spellings: {@code 99214-25},
 * {@code 96413 x2}, {@code J9045 (9 units)}, {@code E11.9/I10}, {@code 20610-LT, 59}. A
 * number that only looks like a code (ZIP, date, telephone, money, dose) is left out.
 */
final class CodeReader {

	private static final Pattern TOKEN = Pattern.compile(
			"(?<![\\w.$#@])(?:\\d{4}[0-9ftuma]|[a-z]\\d{4}|[a-z]\\d[0-9ab](?:\\.?[0-9a-z]{1,4})?)(?!\\w|\\.\\d|[:@])");

	private final Catalog catalog;

	private final SuffixReader suffixes;

	/**
	 * Creates a reader.
	 * @param catalog decides whether five digits are a code
	 */
	public CodeReader(Catalog catalog) {
		this.catalog = catalog;
		this.suffixes = new SuffixReader(catalog);
	}

	/**
	 * Reads all code mentions.
	 * @param text the question
	 * @return in the order of the text
	 */
	public List<CodeMention> read(QuestionText text) {
		List<CodeMention> mentions = new ArrayList<>();
		CodeContext context = new CodeContext(text);
		Matcher matcher = TOKEN.matcher(text.lower());
		int lastEnd = -1;
		while (matcher.find()) {
			boolean listed = lastEnd >= 0
					&& isJoint(text.lower().substring(Math.min(lastEnd, matcher.start()), matcher.start()));
			Optional<CodeMention> mention = mention(text, context, matcher, listed);
			if (mention.isPresent()) {
				mentions.add(mention.get());
				lastEnd = mention.get().evidence().end();
			}
		}
		return mentions;
	}

	/** A code right behind another one belongs to the same list. */
	private static boolean isJoint(String between) {
		return between.length() <= 8
				&& between.matches("\\s*(?:,|/|&|\\+|and|or|-|with|;|vs\\.?|to)?\\s*(?:and|or)?\\s*");
	}

	private Optional<CodeMention> mention(QuestionText text, CodeContext context, Matcher match, boolean listed) {
		if (context.isOtherNumber(match.start(), match.end())) {
			return Optional.empty();
		}
		return code(match.group(), context, match.start(), listed)
			.map((code) -> this.suffixes.complete(text, code, match.start(), match.end()));
	}

	private Optional<CodeMention> code(String lower, CodeContext context, int start, boolean listed) {
		boolean coding = listed || context.isCoding(start);
		return known(lower, context.isUpperCase(start) || coding, coding)
			.or(() -> unknown(lower, coding || isUnmistakable(lower, context, start)))
			.map((code) -> code);
	}

	private Optional<CodeMention> known(String lower, boolean careful, boolean coding) {
		for (CodeSystem system : List.of(CodeSystem.CPT, CodeSystem.HCPCS, CodeSystem.ICD10CM)) {
			Optional<CatalogEntry> entry = looksLike(system, lower) ? this.catalog.find(system, lower)
					: Optional.empty();
			if (entry.isPresent() && isMeant(entry.get(), lower, careful, coding)) {
				return Optional.of(SuffixReader.bare(system, entry.get().code()));
			}
		}
		return Optional.empty();
	}

	private static boolean looksLike(CodeSystem system, String lower) {
		for (CodeShape shape : CodeShape.values()) {
			if (shape.system() == system && shape.fits(lower)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Three characters such as {@code D50} are often something else (a sugar solution).
	 */
	private static boolean isMeant(CatalogEntry entry, String lower, boolean careful, boolean coding) {
		return lower.length() > 4 || (lower.length() == 4 && careful) || coding || (careful && entry.billable());
	}

	private static Optional<CodeMention> unknown(String lower, boolean coding) {
		if (!coding || (CodeShape.DIAGNOSIS_WITHOUT_DOT.fits(lower) && !CodeShape.HCPCS.fits(lower))) {
			return Optional.empty();
		}
		return CodeShape.systemOf(lower)
			.filter((system) -> lower.length() > 3)
			.map((system) -> SuffixReader.bare(system, CodeShape.written(lower)));
	}

	/** A dotted diagnosis or a drug code in capitals needs no word beside it. */
	private static boolean isUnmistakable(String lower, CodeContext context, int start) {
		boolean drug = lower.matches("[jgq]\\d{4}");
		return context.isUpperCase(start) && (drug || (lower.length() > 4 && lower.charAt(3) == '.'));
	}

}

package org.caseconsultant.suggestion.precedent;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which questions are found to be alike: without numbers, without what
 * stands in every question, endings cut off.
 */
public final class QuestionWords {

	private static final int MOST = 60;

	private static final Pattern WORD = Pattern.compile("[a-z]{3,30}");

	private static final Set<String> COMMON = Set
		.of(("about advice again all also and another any anyone anything are because been before being bill billed "
				+ "billing both but can cannot claim code coded codes coding correct could day did does doing done "
				+ "each either for from get getting give had has have hello help here how insurance into its just "
				+ "kind know let like may mean modifier modifiers more much must need needs not now one only other "
				+ "our out over patient patients pay payer plan please practice question regards report reported "
				+ "same see seen she should since some such tell than thank thanks that the their them then there "
				+ "these they this those through too two under use used using very was way well were what when "
				+ "where whether which while who why will with without would yes you your")
			.split(" "));

	private static final List<String> ENDINGS = List.of("ations", "ation", "ings", "ing", "ions", "ion", "ies", "ed",
			"es", "s");

	private static final int STEM = 4;

	private QuestionWords() {
	}

	/**
	 * Finds the words of a question.
	 * @param text what was written
	 * @return in order, at most 60
	 */
	public static Set<String> of(String text) {
		Set<String> words = new LinkedHashSet<>();
		Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
		while (matcher.find() && words.size() < MOST) {
			if (!COMMON.contains(matcher.group())) {
				words.add(stem(matcher.group()));
			}
		}
		return words;
	}

	private static String stem(String word) {
		return ENDINGS.stream()
			.filter((ending) -> word.endsWith(ending) && word.length() - ending.length() >= STEM)
			.findFirst()
			.map((ending) -> word.substring(0, word.length() - ending.length()))
			.orElse(word);
	}

}

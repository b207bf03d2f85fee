package org.caseconsultant.suggestion.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.suggestion.Evidence;
import org.caseconsultant.suggestion.text.QuestionText;

/**
 * Ranks the diagnoses that a text names, be it a phrase or a report of several pages: how
 * well each is named, how often, and where. Thread-safe.
 */
final class DiagnosisRanking {

	private static final double OPENING = 1.3;

	private static final int OPENING_SENTENCES = 2;

	private static final double CONCLUSION = 1.2;

	private static final double AGAIN = 0.6;

	private static final double SAME_CATEGORY = 0.9;

	private static final int MOST_OF_CATEGORY = 4;

	private static final Comparator<RankedDiagnosis> BEST_FIRST = Comparator.comparingDouble(RankedDiagnosis::score)
		.reversed()
		.thenComparing(RankedDiagnosis::code);

	private final MentionReader reader;

	DiagnosisRanking(Catalog catalog) {
		this.reader = new MentionReader(catalog);
	}

	/** Returns the diagnoses, the best first, each once. */
	List<RankedDiagnosis> rank(QuestionText text) {
		List<List<Mentioned>> sentences = this.reader.read(text);
		GeneralNames general = new GeneralNames(sentences);
		Map<String, RankedDiagnosis> ranked = new HashMap<>();
		for (int i = 0; i < sentences.size(); i++) {
			double opening = (i < OPENING_SENTENCES) ? OPENING : 1;
			for (Mentioned mentioned : SentenceScores.of(sentences.get(i)).values()) {
				double score = mentioned.weight() * general.standing(mentioned) * opening * part(text, mentioned);
				ranked.merge(mentioned.code(), new RankedDiagnosis(mentioned, score), DiagnosisRanking::again);
			}
		}
		return spread(ranked.values().stream().sorted(BEST_FIRST).toList());
	}

	private static double part(QuestionText text, Mentioned mentioned) {
		Evidence sentence = text.sentenceAt(mentioned.words().start());
		return text.lower(sentence).contains("diagnos") ? CONCLUSION : 1;
	}

	private static RankedDiagnosis again(RankedDiagnosis before, RankedDiagnosis now) {
		RankedDiagnosis better = (now.best().weight() > before.best().weight()) ? now : before;
		return better.scoring(Math.max(before.score(), now.score()) + AGAIN * Math.min(before.score(), now.score()));
	}

	/** Lets further codes of one category come a little later. */
	private static List<RankedDiagnosis> spread(List<RankedDiagnosis> ranked) {
		Map<String, Integer> categories = new HashMap<>();
		List<RankedDiagnosis> spread = new ArrayList<>();
		for (RankedDiagnosis each : ranked) {
			int before = categories.merge(each.category(), 1, Integer::sum) - 1;
			spread.add(each.scoring(each.score() * Math.pow(SAME_CATEGORY, Math.min(MOST_OF_CATEGORY, before))));
		}
		spread.sort(BEST_FIRST);
		return spread;
	}

}

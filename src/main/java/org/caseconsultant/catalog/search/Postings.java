package org.caseconsultant.catalog.search;

import java.io.IOException;
import java.util.Arrays;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.caseconsultant.catalog.CodeSystem;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one code set by the stems of their names, in memory, and how much a stem
 * says of a row. The measure is BM25 (Robertson, Zaragoza, 2009) with every stem counted
 * once: rare stems count more, and those of rows with few words.
 */
final class Postings {

	private static final float LENGTH_MATTERS = 0.3F;

	private static final float REPETITION_MATTERS = 0.4F;

	private static final int[] NO_ROWS = {};

	private final int[][] rows;

	private final float[] rarity;

	private final float[] shares;

	private final int first;

	private float greatestShare;

	private Postings(int stems, int first, int behind) {
		this.rows = new int[stems][];
		Arrays.fill(this.rows, NO_ROWS);
		this.rarity = new float[stems];
		this.shares = new float[behind - first];
		this.first = first;
	}

	/** Reads the postings of a code set, whose rows lie side by side. */
	static Postings read(@Nullable LeafReader reader, CodeSystem system, Lexicon lexicon, Rows rows)
			throws IOException {
		Postings postings = new Postings(lexicon.size(), rows.firstFrom(CodeKey.of(system, "")),
				rows.firstFrom(CodeKey.last(system, "") + 1));
		Terms terms = (reader != null) ? reader.terms(IndexFields.words(system)) : null;
		if (terms != null) {
			postings.read(terms, lexicon);
			postings.weigh(terms.getDocCount(), terms.getSumDocFreq());
		}
		return postings;
	}

	/** Returns the rows with a stem, in ascending order. */
	int[] rows(int stem) {
		return this.rows[stem];
	}

	float rarity(int stem) {
		return this.rarity[stem];
	}

	/** Returns which share of the rarity of its stems a row gets. */
	float share(int row) {
		return this.shares[row - this.first];
	}

	float greatestShare() {
		return this.greatestShare;
	}

	private void read(Terms terms, Lexicon lexicon) throws IOException {
		TermsEnum each = terms.iterator();
		PostingsEnum found = null;
		for (BytesRef stem = each.next(); stem != null; stem = each.next()) {
			found = each.postings(found, PostingsEnum.NONE);
			this.rows[lexicon.id(stem.utf8ToString())] = rows(found, each.docFreq());
		}
	}

	private static int[] rows(PostingsEnum found, int size) throws IOException {
		int[] rows = new int[size];
		int at = 0;
		for (int row = found.nextDoc(); row != DocIdSetIterator.NO_MORE_DOCS; row = found.nextDoc()) {
			rows[at++] = row;
		}
		return rows;
	}

	private void weigh(double entries, double words) {
		for (int stem = 0; stem < this.rows.length; stem++) {
			double with = this.rows[stem].length;
			this.rarity[stem] = (float) Math.log(1 + (entries - with + 0.5) / (with + 0.5));
			for (int row : this.rows[stem]) {
				this.shares[row - this.first]++;
			}
		}
		for (int i = 0; i < this.shares.length; i++) {
			double length = this.shares[i] * entries / words;
			this.shares[i] = (float) (1 / (1 + REPETITION_MATTERS * (1 - LENGTH_MATTERS + LENGTH_MATTERS * length)));
			this.greatestShare = Math.max(this.greatestShare, this.shares[i]);
		}
	}

}

package org.caseconsultant.catalog.search;

import java.util.Objects;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

import org.caseconsultant.catalog.CatalogQuery;
import org.caseconsultant.catalog.CodeRange;
import org.caseconsultant.catalog.CodeSystem;

/**
 * The rows of one code set that a query may find.
 */
final class RowFilter extends Query {

	private final Rows rows;

	private final CatalogQuery query;

	private final int first;

	private final int behind;

	RowFilter(Rows rows, CodeSystem system, CatalogQuery query) {
		CodeRange range = query.range().orElse(new CodeRange("", ""));
		this.rows = rows;
		this.query = query;
		this.first = rows.firstFrom(CodeKey.of(system, range.first()));
		this.behind = rows.firstFrom(CodeKey.last(system, range.last()) + 1);
	}

	int first() {
		return this.first;
	}

	int behind() {
		return this.behind;
	}

	boolean accepts(int row) {
		return row >= this.first && row < this.behind && this.rows.holds(row, this.query.dateOfService());
	}

	/** Tells whether a row may be a hit; a heading may lead to one without being one. */
	boolean isWanted(int row) {
		return accepts(row) && (!this.query.billableOnly() || this.rows.isBillable(row));
	}

	@Override
	public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
		return new ConstantScoreWeight(this, boost) {

			@Override
			public Scorer scorer(LeafReaderContext context) {
				return new ConstantScoreScorer(this, score(), scoreMode, accepted());
			}

			@Override
			public boolean isCacheable(LeafReaderContext context) {
				return false;
			}

		};
	}

	@Override
	public void visit(QueryVisitor visitor) {
		visitor.visitLeaf(this);
	}

	@Override
	public String toString(String field) {
		return "rows " + this.first + " to " + this.behind;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof RowFilter filter && this.rows == filter.rows && this.first == filter.first
				&& this.query.equals(filter.query);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.query, this.first);
	}

	private TwoPhaseIterator accepted() {
		DocIdSetIterator range = (this.first < this.behind) ? DocIdSetIterator.range(this.first, this.behind)
				: DocIdSetIterator.empty();
		return new TwoPhaseIterator(range) {

			@Override
			public boolean matches() {
				return accepts(range.docID());
			}

			@Override
			public float matchCost() {
				return 4;
			}

		};
	}

}

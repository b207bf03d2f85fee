package org.caseconsultant.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Folds away quoted text and signatures.
 * <p>
 * Answer above the quotation: everything from the line that introduces it is quoted.
 * Answer below: the introducing line and the quotation are quoted. Answers in between:
 * the quotations stay in the new text, because the answers make no sense without them. A
 * mail that only forwards keeps the forwarded text as new text. Nothing is lost, and what
 * is in doubt stays in the new text. Thread-safe.
 */
public final class QuoteStripper {

	/** Longer texts are log files or attacks; they are not taken apart. */
	private static final int MOST_LINES = 50_000;

	/** More mails than this are not quoted side by side. */
	private static final int MOST_MARKERS = 100;

	/** Makes a stripper. */
	public QuoteStripper() {
	}

	/**
	 * Takes a text apart.
	 * @param text plain text of a mail
	 * @return new text, quoted text and signature
	 */
	public StrippedText strip(String text) {
		List<String> lines = Arrays.asList(PlainText.tidy(text).split("\n", -1));
		if (lines.size() > MOST_LINES) {
			return new StrippedText(String.join("\n", lines), "", "");
		}
		Run run = new Run(lines);
		run.signature();
		run.quotations();
		run.trailingQuotation();
		run.signature();
		return run.result();
	}

	/** What a line belongs to. */
	private enum Kind {

		NEW, QUOTED, SIGNATURE

	}

	/** The work on one text. */
	private static final class Run {

		private final List<String> lines;

		private final Kind[] kinds;

		private final ReplyMarkers markers;

		/** Behind the last line that is still in question. */
		private int end;

		Run(List<String> lines) {
			this.lines = lines;
			this.kinds = new Kind[lines.size()];
			Arrays.fill(this.kinds, Kind.NEW);
			this.markers = new ReplyMarkers(lines);
			this.end = lines.size();
		}

		void signature() {
			int start = SignatureFinder.start(this.lines.subList(0, this.end));
			if (hasOwnText(start) || hasQuotation(start)) {
				mark(start, this.end, Kind.SIGNATURE);
				this.end = start;
			}
		}

		void quotations() {
			int from = 0;
			Optional<ReplyMarkers.Marker> marker = this.markers.next(from, this.end);
			for (int count = 0; marker.isPresent() && count < MOST_MARKERS; count++) {
				from = take(marker.get());
				marker = this.markers.next(from, this.end);
			}
		}

		private int take(ReplyMarkers.Marker marker) {
			int quotation = marker.quoted() ? quotationEnd(marker.end()) : marker.end();
			boolean below = hasText(quotation, this.end);
			if (hasOwnText(marker.start()) && (!marker.quoted() || !below)) {
				mark(marker.start(), this.end, Kind.QUOTED);
				this.end = marker.start();
				return this.end;
			}
			boolean onlyBelow = below && !hasOwnText(marker.start()) && !hasQuotation(quotation, this.end);
			mark(marker.start(), (onlyBelow || !below) ? quotation : marker.end(), Kind.QUOTED);
			return quotation;
		}

		void trailingQuotation() {
			int start = this.end;
			while (start > 0 && isQuoteOrBlank(start - 1)) {
				start--;
			}
			if (hasOwnText(start)) {
				mark(start, this.end, Kind.QUOTED);
				this.end = start;
			}
		}

		StrippedText result() {
			String newText = join(Kind.NEW);
			if (newText.isBlank()) {
				return new StrippedText(trim(this.lines), "", "");
			}
			return new StrippedText(newText, join(Kind.QUOTED), join(Kind.SIGNATURE));
		}

		private int quotationEnd(int from) {
			int index = from;
			while (index < this.end && isQuoteOrBlank(index)) {
				index++;
			}
			return index;
		}

		private boolean isQuoteOrBlank(int index) {
			return this.lines.get(index).isBlank() || ReplyMarkers.isQuoted(this.lines.get(index));
		}

		private boolean hasText(int from, int to) {
			return this.lines.subList(from, Math.max(from, to)).stream().anyMatch((line) -> !line.isBlank());
		}

		private boolean hasQuotation(int from, int to) {
			return this.lines.subList(from, Math.max(from, to)).stream().anyMatch(ReplyMarkers::isQuoted)
					|| this.markers.next(from, to).isPresent();
		}

		private boolean hasQuotation(int to) {
			return this.lines.subList(0, to).stream().anyMatch(ReplyMarkers::isQuoted);
		}

		/** Whether the sender wrote something above a line. */
		private boolean hasOwnText(int to) {
			for (int index = 0; index < to; index++) {
				if (this.kinds[index] == Kind.NEW && !isQuoteOrBlank(index)) {
					return true;
				}
			}
			return false;
		}

		private void mark(int from, int to, Kind kind) {
			for (int index = from; index < to; index++) {
				this.kinds[index] = kind;
			}
		}

		private String join(Kind kind) {
			List<String> chosen = new ArrayList<>();
			for (int index = 0; index < this.kinds.length; index++) {
				if (this.kinds[index] == kind) {
					chosen.add(this.lines.get(index));
				}
			}
			return trim(chosen);
		}

		private static String trim(List<String> lines) {
			int from = 0;
			int to = lines.size();
			while (from < to && lines.get(from).isBlank()) {
				from++;
			}
			while (to > from && lines.get(to - 1).isBlank()) {
				to--;
			}
			return String.join("\n", lines.subList(from, to));
		}

	}

}

package org.caseconsultant.catalog.layout.archive;

import org.caseconsultant.catalog.layout.BadFileException;

/**
 * Counts what an archive yields and refuses it when it is more than the limits allow.
 */
final class Budget {

	private final ArchiveLimits limits;

	private int entries;

	private long unpacked;

	Budget(ArchiveLimits limits) {
		this.limits = limits;
	}

	void entry(String place) {
		this.entries++;
		if (this.entries > this.limits.entries()) {
			throw refused(place, "the archive has more than " + this.limits.entries() + " entries");
		}
	}

	void depth(String place, int depth) {
		if (depth > this.limits.depth()) {
			throw refused(place, "more than " + this.limits.depth() + " archives are inside each other");
		}
	}

	void unpacked(String place, long bytes) {
		this.unpacked += bytes;
		if (this.unpacked > this.limits.unpacked()) {
			throw refused(place, "the archive unpacks to more than " + this.limits.unpacked() + " bytes");
		}
	}

	void ratio(String place, long bytes, long packed) {
		if (bytes > this.limits.ratioFrom() && bytes / Math.max(1, packed) >= this.limits.ratio()) {
			throw refused(place, "unpacks to more than " + this.limits.ratio() + " times its size");
		}
	}

	private static BadFileException refused(String place, String reason) {
		return new BadFileException(place, 0, "", reason);
	}

}

package org.caseconsultant.catalog.layout.archive;

/**
 * How much an archive may hold before it is refused.
 *
 * @param entries most entries, those of nested archives included
 * @param ratio most unpacked bytes for a packed byte
 * @param ratioFrom unpacked bytes of an entry from which the ratio counts
 * @param unpacked most unpacked bytes in all
 * @param depth most archives inside each other
 */
public record ArchiveLimits(int entries, int ratio, long ratioFrom, long unpacked, int depth) {

	/** Above everything that CMS publishes. */
	public static final ArchiveLimits DEFAULT = new ArchiveLimits(2_000, 200, 1L << 20, 4L << 30, 2);

}

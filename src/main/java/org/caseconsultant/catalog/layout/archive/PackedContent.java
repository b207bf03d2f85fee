package org.caseconsultant.catalog.layout.archive;

import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * The unpacked bytes of an entry beside what it takes to judge them.
 *
 * @param bytes the unpacked bytes
 * @param packed bytes of the archive read for them so far
 * @param checksum the CRC-32 that the archive states, -1 if it states none
 */
record PackedContent(InputStream bytes, LongSupplier packed, long checksum) {
}

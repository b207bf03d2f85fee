package org.caseconsultant.catalog.release;

import java.nio.file.Path;
import java.util.List;

import org.caseconsultant.catalog.layout.Layout;

/**
 * A release of an import before its rows are read.
 *
 * @param release what it is to be
 * @param files the files it is read from
 */
record PlannedRelease(NewRelease release, List<PlannedFile> files) {

	/**
	 * A file of a release.
	 *
	 * @param path the download that holds it
	 * @param position its number within the download
	 * @param name its name
	 * @param layout what it is read with
	 * @param sha256 SHA-256 of its bytes, hexadecimal
	 */
	record PlannedFile(Path path, int position, String name, Layout layout, String sha256) {
	}

}

package org.caseconsultant.catalog.update;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the list: a download, or a page where the operator gets it by hand.
 *
 * @param name what the operator calls it; also a folder
 * @param kinds the tables it holds
 * @param every when a new edition comes
 * @param effective first day of the edition of a source that has only one
 * @param files what to download
 * @param byHand whether a licence or a changing address asks for a person
 * @param page where the publisher offers it
 */
record CatalogSource(String name, List<CatalogKind> kinds, Cadence every, @Nullable LocalDate effective,
		@Nullable List<Listed> files, boolean byHand, @Nullable String page) {

	/** Tells what is wrong with it, if anything. */
	Optional<String> fault() {
		if (this.name == null || !this.name.matches("[a-z0-9-]{1,60}")) {
			return Optional.of("name must be of small letters, digits and dashes");
		}
		if (this.kinds == null || this.kinds.isEmpty() || this.every == null) {
			return Optional.of(this.name + ": kinds and every are needed");
		}
		if (this.every == Cadence.ONCE && this.effective == null && !this.byHand) {
			return Optional.of(this.name + ": a source that comes once needs effective");
		}
		return this.byHand ? pageFault() : filesFault();
	}

	private Optional<String> pageFault() {
		return (this.page == null) ? Optional.of(this.name + ": what is fetched by hand needs a page")
				: Optional.empty();
	}

	private Optional<String> filesFault() {
		if (files().isEmpty()) {
			return Optional.of(this.name + ": files are needed");
		}
		try {
			files().forEach((file) -> file.address(LocalDate.EPOCH));
			return files().stream().map(Listed::fault).flatMap(Optional::stream).findFirst();
		}
		catch (IllegalArgumentException ex) {
			return Optional.of(this.name + ": " + ex.getMessage());
		}
	}

	@Override
	public List<Listed> files() {
		return (this.files != null) ? this.files : List.of();
	}

	/** Returns the first day of service of the edition that holds on a day. */
	LocalDate begin(LocalDate day) {
		return (this.effective != null) ? this.effective : this.every.begin(day);
	}

	/**
	 * A file of a source.
	 *
	 * @param address its address with placeholders
	 * @param sha256 checksum it must have, if it is known
	 */
	record Listed(String address, @Nullable String sha256) {

		URI address(LocalDate begin) {
			return URI.create(new Placeholders(begin).fill(this.address));
		}

		private Optional<String> fault() {
			return (this.sha256 == null || this.sha256.matches("[0-9a-f]{64}")) ? Optional.empty()
					: Optional.of("sha256 must be 64 small hexadecimal digits");
		}

	}

}

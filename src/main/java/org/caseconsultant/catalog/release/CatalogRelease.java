package org.caseconsultant.catalog.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.caseconsultant.catalog.layout.CatalogKind;
import org.jspecify.annotations.Nullable;

/**
 * One edition of one published table, such as the practitioner PTP edits v30.2.
 */
@Entity
public class CatalogRelease {

	private static final String FILES = " | ";

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long catalogReleaseId;

	private String name = "";

	@Enumerated(EnumType.STRING)
	private CatalogKind kind = CatalogKind.OWN_TABLE;

	private String edition = "";

	private LocalDate effectiveOn = LocalDate.EPOCH;

	private boolean official;

	@Enumerated(EnumType.STRING)
	private ReleaseState state = ReleaseState.IMPORTING;

	private String files = "";

	private String fingerprint = "";

	private long rowCount;

	private long entryCount;

	private Instant touchedAt = Instant.EPOCH;

	private @Nullable Instant activatedAt;

	protected CatalogRelease() {
	}

	CatalogRelease(NewRelease wanted, Instant now) {
		this.name = wanted.name();
		this.kind = wanted.kind();
		this.edition = wanted.edition();
		this.effectiveOn = wanted.effectiveOn();
		this.official = wanted.official();
		this.files = String.join(FILES, wanted.files());
		this.fingerprint = wanted.fingerprint();
		this.touchedAt = now;
	}

	/**
	 * Finds the release in the database.
	 * @return row id
	 */
	public long id() {
		return (this.catalogReleaseId != null) ? this.catalogReleaseId : 0;
	}

	/**
	 * What operators call it; several kinds may share a name.
	 * @return such as {@code 2024 Q3}
	 */
	public String name() {
		return this.name;
	}

	/**
	 * Which table it is an edition of.
	 * @return kind
	 */
	public CatalogKind kind() {
		return this.kind;
	}

	/**
	 * What the publisher calls the edition.
	 * @return such as {@code v30.2}
	 */
	public String edition() {
		return this.edition;
	}

	/**
	 * First date of service that it answers for.
	 * @return date
	 */
	public LocalDate effectiveOn() {
		return this.effectiveOn;
	}

	/**
	 * Whether it came out of published files; the starter tables did not.
	 * @return false for the starter catalog
	 */
	public boolean isOfficial() {
		return this.official;
	}

	/**
	 * How far it has come.
	 * @return state
	 */
	public ReleaseState state() {
		return this.state;
	}

	/**
	 * The files it was read from, in order.
	 * @return names
	 */
	public List<String> files() {
		return List.of(this.files.split(" \\| "));
	}

	/**
	 * Stands for the content of the files: equal only for equal bytes.
	 * @return SHA-256, hexadecimal
	 */
	public String fingerprint() {
		return this.fingerprint;
	}

	/**
	 * How many rows it holds.
	 * @return rows
	 */
	public long rowCount() {
		return this.rowCount;
	}

	/**
	 * How many entries of the published table the rows are: an entry of the tables of
	 * drugs has a row for each of its codes.
	 * @return entries, never more than rows
	 */
	public long entryCount() {
		return this.entryCount;
	}

	/**
	 * When its last row was written.
	 * @return time of the import
	 */
	public Instant touchedAt() {
		return this.touchedAt;
	}

	void grewTo(long rows, long entries, Instant now) {
		this.rowCount = rows;
		this.entryCount = entries;
		this.touchedAt = now;
	}

	void complete() {
		this.state = ReleaseState.INACTIVE;
	}

	void activate(Instant now) {
		this.state = ReleaseState.ACTIVE;
		this.activatedAt = now;
	}

	void deactivate() {
		this.state = ReleaseState.INACTIVE;
	}

}

package org.caseconsultant.casework;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * A view of the queue that somebody keeps.
 */
@Entity
public class SavedView {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long savedViewId;

	private long ownerId;

	private String name = "";

	private boolean shared;

	private String query = "";

	@Column(name = "shown_columns")
	private String columns = "";

	private Instant createdAt = Instant.EPOCH;

	protected SavedView() {
	}

	SavedView(long ownerId, String name, boolean shared, String query, String columns, Instant createdAt) {
		this.ownerId = ownerId;
		this.name = name;
		this.shared = shared;
		this.query = query;
		this.columns = columns;
		this.createdAt = createdAt;
	}

	/**
	 * The id of the stored row.
	 * @return never 0 once stored
	 */
	public long id() {
		return (this.savedViewId != null) ? this.savedViewId : 0;
	}

	/**
	 * Whose view it is.
	 * @return row id of the staff member
	 */
	public long ownerId() {
		return this.ownerId;
	}

	/**
	 * What its owner calls it.
	 * @return name
	 */
	public String name() {
		return this.name;
	}

	/**
	 * Whether colleagues see it too.
	 * @return false for a private one
	 */
	public boolean isShared() {
		return this.shared;
	}

	/**
	 * Its filter and order.
	 * @return query part of the queue's address
	 */
	public String query() {
		return this.query;
	}

	/**
	 * Its columns.
	 * @return keys with commas between them
	 */
	public String columns() {
		return this.columns;
	}

}

package org.caseconsultant.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.account.StaffMember;
import org.caseconsultant.audit.AuditTrail;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Views of the queue that staff keep, for themselves or for all.
 */
@Service
@Transactional
public class SavedViews {

	private static final int MOST = 50;

	private final SavedViewRows rows;

	private final AuditTrail audit;

	private final Clock clock;

	SavedViews(SavedViewRows rows, AuditTrail audit, Clock clock) {
		this.rows = rows;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Lists what a member can open.
	 * @param member who asks
	 * @return own and shared views, by name
	 */
	@Transactional(readOnly = true)
	public List<SavedView> of(StaffMember member) {
		return this.rows.visibleTo(member.id());
	}

	/**
	 * Finds a view.
	 * @param id row id
	 * @param member who asks
	 * @return nothing if it is somebody else's and private
	 */
	@Transactional(readOnly = true)
	public Optional<SavedView> find(long id, StaffMember member) {
		return this.rows.findById(id).filter((view) -> view.isShared() || view.ownerId() == member.id());
	}

	/**
	 * Keeps a view.
	 * @param member whose it is
	 * @param name what it is called
	 * @param shared whether colleagues see it too
	 * @param query filter and order as the queue's address has them
	 * @param columns keys of columns with commas between them
	 * @return refused without a name or with too many views
	 */
	public Outcome keep(StaffMember member, String name, boolean shared, String query, String columns) {
		if (name.isBlank()) {
			return Outcome.refused("The view needs a name.");
		}
		if (query.length() > 2000 || this.rows.visibleTo(member.id()).size() >= MOST) {
			return Outcome.refused("There are too many views; remove one first.");
		}
		SavedView view = this.rows.save(new SavedView(member.id(), Limit.to(60, name.strip()), shared, query,
				Limit.to(200, columns), this.clock.instant()));
		this.audit.record(member.actor(), "view.saved", "view " + view.id(), shared ? "shared" : "private");
		return Outcome.done();
	}

	/**
	 * Removes an own view.
	 * @param id row id
	 * @param member whose it is
	 * @return refused if it is somebody else's
	 */
	public Outcome remove(long id, StaffMember member) {
		Optional<SavedView> own = this.rows.findById(id).filter((view) -> view.ownerId() == member.id());
		if (own.isEmpty()) {
			return Outcome.refused("Only its owner can remove a view.");
		}
		this.rows.delete(own.get());
		this.audit.record(member.actor(), "view.removed", "view " + id, "");
		return Outcome.done();
	}

}

package org.caseconsultant.casework;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.account.StaffMember;
import org.caseconsultant.audit.AuditTrail;
import org.caseconsultant.mail.MailAddress;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Senders whose mail is set aside. It is stored like all other mail and can be opened as
 * a case; nothing is answered.
 */
@Service
@Transactional
public class BlockList {

	private final BlockedSenders rows;

	private final OwnAddresses own;

	private final Accounts accounts;

	private final AuditTrail audit;

	private final Clock clock;

	BlockList(BlockedSenders rows, OwnAddresses own, Accounts accounts, AuditTrail audit, Clock clock) {
		this.rows = rows;
		this.own = own;
		this.accounts = accounts;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Tells whether the address of a sender or its domain is blocked.
	 * @param sender the sender
	 * @return true if its mail is set aside
	 */
	@Transactional(readOnly = true)
	public boolean isBlocked(MailAddress sender) {
		String key = sender.key();
		return this.rows.existsByAddressKeyIn(List.of(key, key.substring(Math.max(0, key.lastIndexOf('@')))));
	}

	/**
	 * Blocks a sender.
	 * @param text an address, or a domain behind an at sign
	 * @param member who decides it
	 * @return refused for what is neither, and for our own and colleagues' addresses
	 */
	public Outcome block(String text, StaffMember member) {
		String key = text.strip().toLowerCase(Locale.ROOT);
		boolean domain = key.matches("@[\\w-]+(\\.[\\w-]+)+");
		Optional<MailAddress> address = domain ? Optional.empty() : MailAddress.parse(key);
		if (!domain && address.isEmpty()) {
			return Outcome.refused("Give an address, or a domain such as @example.org.");
		}
		if (address.filter(this.own::isOurs).isPresent() || this.accounts.staffMember(key).isPresent()
				|| key.equals("@" + this.own.address().domain().toLowerCase(Locale.ROOT))) {
			return Outcome.refused("This address is one of ours.");
		}
		String stored = address.map(MailAddress::key).orElse(key);
		if (!this.rows.existsByAddressKeyIn(List.of(stored))) {
			BlockedSender row = this.rows
				.save(new BlockedSender(Limit.to(320, stored), member.id(), this.clock.instant()));
			this.audit.record(member.actor(), "sender.blocked", "sender " + row.id(), "");
		}
		return Outcome.done();
	}

	/**
	 * Lists what is blocked.
	 * @return by address
	 */
	@Transactional(readOnly = true)
	public List<BlockedSender> list() {
		return this.rows.findAllByOrderByAddressKey();
	}

	/**
	 * Takes a sender off the list.
	 * @param id row id
	 * @param member who decides it
	 */
	public void unblock(long id, StaffMember member) {
		this.rows.findById(id).ifPresent((row) -> {
			this.rows.delete(row);
			this.audit.record(member.actor(), "sender.unblocked", "sender " + id, "");
		});
	}

}

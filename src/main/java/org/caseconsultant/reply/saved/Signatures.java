package org.caseconsultant.reply.saved;

import org.caseconsultant.account.StaffMember;
import org.caseconsultant.audit.AuditTrail;
import org.caseconsultant.casework.Outcome;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signatures of consultants: plain text between the name and the number of the case.
 */
@Service
@Transactional
public class Signatures {

	private static final int LONGEST = 1000;

	private final AnswerSignatures rows;

	private final AuditTrail audit;

	Signatures(AnswerSignatures rows, AuditTrail audit) {
		this.rows = rows;
		this.audit = audit;
	}

	/**
	 * Finds a signature.
	 * @param member whose
	 * @return plain text, empty if there is none
	 */
	@Transactional(readOnly = true)
	public String of(StaffMember member) {
		return this.rows.findById(member.id()).map(AnswerSignature::signature).orElse("");
	}

	/**
	 * Keeps a signature.
	 * @param member whose
	 * @param text plain text, empty for none
	 * @return refused if it is too long
	 */
	public Outcome keep(StaffMember member, String text) {
		if (text.strip().length() > LONGEST) {
			return Outcome.refused("A signature has at most " + LONGEST + " characters.");
		}
		this.rows.save(new AnswerSignature(member.id(), text.strip()));
		this.audit.record(member.actor(), "signature.kept", member.actor(), "");
		return Outcome.done();
	}

}

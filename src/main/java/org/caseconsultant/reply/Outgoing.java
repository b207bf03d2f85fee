package org.caseconsultant.reply;

import java.util.List;

import org.caseconsultant.account.StaffMember;
import org.caseconsultant.casework.CaseMessage;
import org.caseconsultant.casework.CodingCase;

/**
 * An answer with everything it is made of.
 *
 * @param codingCase the case
 * @param question the mail that is answered
 * @param member who answers
 * @param request what is sent
 * @param files the files that go with it
 */
record Outgoing(CodingCase codingCase, CaseMessage question, StaffMember member, AnswerRequest request,
		List<AnswerFile> files) {
}

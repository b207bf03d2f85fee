package org.caseconsultant.reply;

import java.util.List;
import java.util.Map;

/**
 * Why an attempt to send did not succeed.
 *
 * @param permanent true for a 5xx answer that no later attempt can change
 * @param statusCode enhanced status code (RFC 3463) or SMTP reply code, empty if the
 * server did not answer
 * @param reason words of ours
 * @param unknown true if the server was given the whole mail and did not answer
 * @param refused recipients that were refused for good, with their codes
 * @param accepted recipients that were accepted all the same
 */
public record DeliveryFailure(boolean permanent, String statusCode, String reason, boolean unknown,
		Map<String, String> refused, List<String> accepted) {

	/**
	 * The same failure of a mail that the server has whole.
	 * @return with an unknown outcome unless the server answered
	 */
	public DeliveryFailure afterHandingOver() {
		if (this.permanent || !this.statusCode.isEmpty()) {
			return this;
		}
		return new DeliveryFailure(false, "", "The mail server took the mail and did not answer. It may have arrived.",
				true, this.refused, this.accepted);
	}

}

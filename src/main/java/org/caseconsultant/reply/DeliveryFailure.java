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
 * @param refused recipients that were refused for good, with their codes
 * @param accepted recipients that were accepted all the same
 */
public record DeliveryFailure(boolean permanent, String statusCode, String reason, Map<String, String> refused,
		List<String> accepted) {
}

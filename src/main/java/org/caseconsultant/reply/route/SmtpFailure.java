package org.caseconsultant.reply.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.caseconsultant.reply.DeliveryFailure;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * Reads an exception of the SMTP transport: 4xx is put off, 5xx is final (RFC 5321,
 * 4.2.1), each recipient for itself; whatever is no answer of the server is put off. Only
 * codes are taken over, never the server's words: they quote addresses.
 */
final class SmtpFailure {

	/** RFC 3463, 2: class "." subject "." detail. */
	private static final Pattern ENHANCED = Pattern.compile("\\b([245]\\.\\d{1,3}\\.\\d{1,3})\\b");

	private SmtpFailure() {
	}

	static DeliveryFailure of(Exception thrown) {
		Map<String, String> refused = new LinkedHashMap<>();
		int code = 0;
		String status = "";
		Exception current = thrown;
		while (current != null) {
			int here = replyCode(current);
			if (here >= 400 && here > code) {
				code = here;
				status = status(current, here);
			}
			if (current instanceof SMTPAddressFailedException failed && failed.getReturnCode() >= 500) {
				refused.put(failed.getAddress().getAddress(), status(failed, failed.getReturnCode()));
			}
			current = (current instanceof MessagingException mail) ? mail.getNextException() : null;
		}
		if (thrown instanceof AddressException) {
			return new DeliveryFailure(true, "5.1.3", "The address cannot be used.", false, refused, List.of());
		}
		boolean permanent = code >= 500 && !(thrown instanceof AuthenticationFailedException)
				&& !onlySomeRefused(thrown);
		return new DeliveryFailure(permanent, status, reason(code, thrown), false, refused, accepted(thrown));
	}

	/** A refused recipient says nothing about the others that wait. */
	private static boolean onlySomeRefused(Exception thrown) {
		return thrown instanceof SendFailedException failed && length(failed.getValidUnsentAddresses()) > 0
				&& !(thrown instanceof SMTPSendFailedException);
	}

	private static int length(Address @org.jspecify.annotations.Nullable [] addresses) {
		return (addresses != null) ? addresses.length : 0;
	}

	private static int replyCode(Exception thrown) {
		if (thrown instanceof SMTPSendFailedException failed) {
			return failed.getReturnCode();
		}
		return (thrown instanceof SMTPAddressFailedException failed) ? failed.getReturnCode() : 0;
	}

	private static String status(Exception thrown, int code) {
		Matcher matcher = ENHANCED.matcher(String.valueOf(thrown.getMessage()));
		return matcher.find() ? matcher.group(1) : String.valueOf(code);
	}

	private static String reason(int code, Exception thrown) {
		if (thrown instanceof AuthenticationFailedException) {
			return "The mail server refused our sign-in.";
		}
		if (code >= 500) {
			return "The mail server refused the mail.";
		}
		return (code >= 400) ? "The mail server put the mail off." : "The mail server could not be reached.";
	}

	private static List<String> accepted(Exception thrown) {
		List<String> accepted = new ArrayList<>();
		if (thrown instanceof SendFailedException failed && failed.getValidSentAddresses() != null) {
			for (Address address : failed.getValidSentAddresses()) {
				accepted.add(((InternetAddress) address).getAddress());
			}
		}
		return accepted;
	}

}

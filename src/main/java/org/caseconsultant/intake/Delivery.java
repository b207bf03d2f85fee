package org.caseconsultant.intake;

import org.jspecify.annotations.Nullable;

/**
 * A mail as it was found, before it is stored.
 *
 * @param source IMAP or IMPORT
 * @param mailbox name of the mailbox
 * @param uidValidity UIDVALIDITY of the folder (RFC 3501, 2.3.1.1), nothing for an import
 * @param uid UID of the message, nothing for an import
 * @param sizeBytes size as the server counts it
 * @param complete false if only the header is here because the mail is too large
 * @param acknowledge whether a case that it opens may be acknowledged
 * @param bytes the mail, byte for byte
 */
public record Delivery(String source, String mailbox, @Nullable Long uidValidity, @Nullable Long uid, long sizeBytes,
		boolean complete, boolean acknowledge, byte[] bytes) {

	/**
	 * A message found in a mailbox.
	 * @param mailbox name of the mailbox
	 * @param uidValidity UIDVALIDITY of its folder
	 * @param uid UID of the message
	 * @param bytes the whole message
	 * @return the delivery
	 */
	public static Delivery imap(String mailbox, long uidValidity, long uid, byte[] bytes) {
		return new Delivery("IMAP", mailbox, uidValidity, uid, bytes.length, true, true, bytes);
	}

	/**
	 * A message that was found in a mailbox later.
	 * @param mailbox name of the mailbox
	 * @param uidValidity UIDVALIDITY of its folder
	 * @param uid UID of the message
	 * @param acknowledge whether a case that it opens may be acknowledged
	 * @param bytes the whole message
	 * @return the delivery
	 */
	public static Delivery recovered(String mailbox, long uidValidity, long uid, boolean acknowledge, byte[] bytes) {
		return new Delivery("IMAP", mailbox, uidValidity, uid, bytes.length, true, acknowledge, bytes);
	}

	/**
	 * A message that is over the limit.
	 * @param mailbox name of the mailbox
	 * @param uidValidity UIDVALIDITY of its folder
	 * @param uid UID of the message
	 * @param sizeBytes size as the server counts it
	 * @param header its header only
	 * @return the delivery
	 */
	public static Delivery tooLarge(String mailbox, long uidValidity, long uid, long sizeBytes, byte[] header) {
		return new Delivery("IMAP", mailbox, uidValidity, uid, sizeBytes, false, true, header);
	}

	/**
	 * A message that the server does not hand out.
	 * @param mailbox name of the mailbox
	 * @param uidValidity UIDVALIDITY of its folder
	 * @param uid UID of the message
	 * @param sizeBytes size as the server counts it
	 * @return the delivery, without bytes
	 */
	public static Delivery unfetchable(String mailbox, long uidValidity, long uid, long sizeBytes) {
		return new Delivery("IMAP", mailbox, uidValidity, uid, sizeBytes, false, true, new byte[0]);
	}

	/**
	 * A message out of a file.
	 * @param bytes the whole message
	 * @param acknowledge whether a case that it opens may be acknowledged
	 * @return the delivery
	 */
	public static Delivery imported(byte[] bytes, boolean acknowledge) {
		return new Delivery("IMPORT", "import", null, null, bytes.length, true, acknowledge, bytes);
	}

}

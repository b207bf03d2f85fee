package org.caseconsultant.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * A message as a folder lists it.
 *
 * @param uidValidity UIDVALIDITY of the folder (RFC 3501, 2.3.1.1)
 * @param uid UID of the message
 * @param messageId its Message-ID, nothing if it has none that can be read
 * @param sizeBytes size as the server counts it
 * @param arrivedAt when the server took it in (INTERNALDATE), UTC
 */
public record FolderMessage(long uidValidity, long uid, Optional<MessageId> messageId, int sizeBytes,
		Instant arrivedAt) {
}

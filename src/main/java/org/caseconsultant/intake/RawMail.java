package org.caseconsultant.intake;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

import org.caseconsultant.keys.Keyset;
import org.caseconsultant.keys.SealBroken;
import org.caseconsultant.keys.UnusableKeyset;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The bytes of stored mails, sealed with the keys of this installation.
 */
@Component
public class RawMail {

	private static final int CHUNK = 4 * 1024 * 1024;

	private final RawMailChunks chunks;

	private final Keyset keys;

	RawMail(RawMailChunks chunks, Keyset keys) {
		this.chunks = chunks;
		this.keys = keys;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void store(long receivedMailId, byte[] bytes) {
		int position = 0;
		for (int start = 0; start == 0 || start < bytes.length; start += CHUNK) {
			byte[] piece = Arrays.copyOfRange(bytes, start, Math.min(start + CHUNK, bytes.length));
			byte[] sealed = this.keys.seal(piece, context(receivedMailId, position));
			this.chunks.save(new RawMailChunk(receivedMailId, position++, sealed));
		}
	}

	/**
	 * Reads the bytes of a stored mail.
	 * @param receivedMailId row id
	 * @return byte for byte what was received, empty if there is no such mail
	 * @throws SealBroken if the keys are not the ones it was stored with
	 */
	@Transactional(readOnly = true, noRollbackFor = SealBroken.class)
	public byte[] read(long receivedMailId) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (RawMailChunk chunk : this.chunks.of(receivedMailId)) {
			bytes.writeBytes(this.keys.unseal(chunk.sealed(), context(receivedMailId, chunk.position())));
		}
		return bytes.toByteArray();
	}

	/**
	 * Tries the keys on the newest stored mail.
	 * @throws UnusableKeyset if they do not open it
	 */
	@Transactional(readOnly = true)
	public void verifyKeys() {
		List<Long> newest = this.chunks.newest(Limit.of(1));
		try {
			newest.stream()
				.flatMap((id) -> this.chunks.first(id).stream())
				.forEach((chunk) -> this.keys.unseal(chunk.sealed(), context(newest.get(0), chunk.position())));
		}
		catch (SealBroken ex) {
			throw new UnusableKeyset(
					"the keyset does not open the stored mail; use the keyset file it was stored with");
		}
	}

	private static String context(long receivedMailId, int position) {
		return "mail:" + receivedMailId + ":" + position;
	}

}

package org.caseconsultant.casework;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.caseconsultant.mail.Attachment;
import org.jspecify.annotations.Nullable;

/**
 * An attachment of a message. Its bytes stay in the raw mail and are read from there by
 * position.
 */
@Entity
public class MessageAttachment {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long messageAttachmentId;

	private long caseMessageId;

	private int position;

	private String name = "";

	private String contentType = "";

	private String contentId = "";

	private boolean inlinePart;

	private long sizeBytes;

	private @Nullable String said;

	protected MessageAttachment() {
	}

	MessageAttachment(long caseMessageId, int position, Attachment attachment, String said) {
		this.caseMessageId = caseMessageId;
		this.position = position;
		this.name = Limit.to(255, attachment.name());
		this.contentType = Limit.to(255, attachment.contentType());
		this.contentId = Limit.to(255, attachment.contentId().orElse(""));
		this.inlinePart = attachment.inline();
		this.sizeBytes = attachment.content().length;
		this.said = said;
	}

	/**
	 * The message it came with.
	 * @return row id
	 */
	public long caseMessageId() {
		return this.caseMessageId;
	}

	/**
	 * Its place among the attachments of the mail, from 0.
	 * @return position
	 */
	public int position() {
		return this.position;
	}

	/**
	 * Its file name.
	 * @return without path
	 */
	public String name() {
		return this.name;
	}

	/**
	 * The type that the mail states.
	 * @return media type
	 */
	public String contentType() {
		return this.contentType;
	}

	/**
	 * The id by which HTML refers to it.
	 * @return without brackets, may be empty
	 */
	public String contentId() {
		return this.contentId;
	}

	/**
	 * Whether the mail wants it shown within the text.
	 * @return true for inline parts
	 */
	public boolean isInline() {
		return this.inlinePart;
	}

	/**
	 * What it says.
	 * @return its text, empty for a picture or a file that cannot be read
	 */
	public String said() {
		return (this.said == null) ? "" : this.said;
	}

	/**
	 * Its size after decoding.
	 * @return bytes
	 */
	public long sizeBytes() {
		return this.sizeBytes;
	}

}

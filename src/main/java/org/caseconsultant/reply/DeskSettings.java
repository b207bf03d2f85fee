package org.caseconsultant.reply;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the composer.
 *
 * @param lock how long a lock holds after the last edit
 * @param undoSend how long an answer can be called back
 * @param attachmentLimit most bytes of all files of an answer together
 */
@ConfigurationProperties("caseconsultant.desk")
public record DeskSettings(@DefaultValue("2m") Duration lock, @DefaultValue("15s") Duration undoSend,
		@DefaultValue("10MB") DataSize attachmentLimit) {
}

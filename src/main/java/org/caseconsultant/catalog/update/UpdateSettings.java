package org.caseconsultant.catalog.update;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of downloads.
 *
 * @param sources the list of sources; empty: {@code config/catalog-sources.yaml}
 * @param folder where downloads are kept
 * @param sizeLimit size of the largest file
 * @param connectTimeout time until a connection stands
 * @param readTimeout time without a byte
 * @param timeLimit time for one file
 * @param allowPrivate whether other than public addresses, and http, are allowed
 */
@ConfigurationProperties("caseconsultant.catalog.update")
record UpdateSettings(@DefaultValue("") String sources, @DefaultValue("./data/downloads") Path folder,
		@DefaultValue("1GB") DataSize sizeLimit, @DefaultValue("20s") Duration connectTimeout,
		@DefaultValue("60s") Duration readTimeout, @DefaultValue("2h") Duration timeLimit,
		@DefaultValue("false") boolean allowPrivate) {
}

package org.caseconsultant.web.desk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.springframework.http.MediaType;

/**
 * The pictures that a browser may show, told by their first bytes: what a mail calls them
 * does not count.
 */
enum PictureType {

	PNG("image/png", "\u0089PNG\r\n\u001a\n"), JPEG("image/jpeg", "\u00ff\u00d8\u00ff"), GIF("image/gif", "GIF8"),
	WEBP("image/webp", "RIFF") {
		@Override
		boolean fits(byte[] content) {
			return super.fits(content) && startsWith(content, 8, "WEBP");
		}
	};

	private final MediaType mediaType;

	private final String beginning;

	PictureType(String mediaType, String beginning) {
		this.mediaType = MediaType.parseMediaType(mediaType);
		this.beginning = beginning;
	}

	static Optional<PictureType> of(byte[] content) {
		return Arrays.stream(values()).filter((type) -> type.fits(content)).findFirst();
	}

	MediaType mediaType() {
		return this.mediaType;
	}

	boolean fits(byte[] content) {
		return startsWith(content, 0, this.beginning);
	}

	private static boolean startsWith(byte[] content, int from, String text) {
		byte[] expected = text.getBytes(StandardCharsets.ISO_8859_1);
		return content.length >= from + expected.length
				&& Arrays.equals(content, from, from + expected.length, expected, 0, expected.length);
	}

}

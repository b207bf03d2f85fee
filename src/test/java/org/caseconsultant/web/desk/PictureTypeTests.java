package org.caseconsultant.web.desk;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pictures are told by their bytes.
 */
class PictureTypeTests {

	@Test
	void knowsTheFourKindsByTheirFirstBytes() {
		assertThat(PictureType.of(bytes("\u0089PNG\r\n\u001a\n...."))).contains(PictureType.PNG);
		assertThat(PictureType.of(bytes("\u00ff\u00d8\u00ff\u00e0"))).contains(PictureType.JPEG);
		assertThat(PictureType.of(bytes("GIF89a"))).contains(PictureType.GIF);
		assertThat(PictureType.of(bytes("RIFF....WEBPVP8 "))).contains(PictureType.WEBP);
	}

	@Test
	void refusesEverythingElse() {
		assertThat(PictureType.of(bytes("RIFF....WAVEfmt "))).isEmpty();
		assertThat(PictureType.of(bytes("<svg onload=alert(1)>"))).isEmpty();
		assertThat(PictureType.of(bytes("<script>GIF89a"))).isEmpty();
		assertThat(PictureType.of(bytes("GIF"))).isEmpty();
		assertThat(PictureType.of(new byte[0])).isEmpty();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}

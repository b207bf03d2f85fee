package org.caseconsultant.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The keyset seals, opens and signs, and belongs to its owner only.
 */
class KeysetTests {

	@TempDir
	private Path folder;

	@Test
	void opensAgainWhatItSealed() throws IOException {
		Path file = this.folder.resolve("sub/keys.json");
		byte[] sealed = Keyset.open(file).seal("question".getBytes(StandardCharsets.UTF_8), "mail:1:0");

		assertThat(Keyset.open(file).unseal(sealed, "mail:1:0")).asString().isEqualTo("question");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
	}

	@Test
	void opensNeitherForAnotherContextNorWithOtherKeysNorWhenChanged() {
		Keyset keys = Keyset.open(this.folder.resolve("a.json"));
		byte[] sealed = keys.seal(new byte[] { 1, 2, 3 }, "mail:1:0");

		assertThatThrownBy(() -> keys.unseal(sealed, "mail:2:0")).isInstanceOf(SealBroken.class);
		assertThatThrownBy(() -> Keyset.open(this.folder.resolve("b.json")).unseal(sealed, "mail:1:0"))
			.isInstanceOf(SealBroken.class);
		sealed[sealed.length - 1] ^= 1;
		assertThatThrownBy(() -> keys.unseal(sealed, "mail:1:0")).isInstanceOf(SealBroken.class);
	}

	@Test
	void signsTokensThatNobodyElseCanMake() {
		Keyset keys = Keyset.open(this.folder.resolve("a.json"));
		String token = keys.token("reply:1:a@b.example");

		assertThat(token).matches("[a-z2-7]{26}");
		assertThat(keys.isToken("reply:1:a@b.example", token)).isTrue();
		assertThat(keys.isToken("reply:2:a@b.example", token)).isFalse();
		assertThat(Keyset.open(this.folder.resolve("b.json")).isToken("reply:1:a@b.example", token)).isFalse();
	}

	@Test
	void refusesAFileItDoesNotUnderstand() throws IOException {
		Path file = Files.writeString(this.folder.resolve("broken.json"), "{}");

		assertThatThrownBy(() -> Keyset.open(file)).isInstanceOf(UnusableKeyset.class);
	}

}

package org.caseconsultant.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Set;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The keys of this installation, in one file: AES-GCM for stored mail, HMAC-SHA256 for
 * reply tokens. Thread-safe. Whoever has the file can read the stored mail; whoever loses
 * it cannot.
 */
public final class Keyset {

	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

	private static final String TOKEN_ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

	private static final int TOKEN_BITS = 130;

	private final Aead aead;

	private final Mac mac;

	private Keyset(Aead aead, Mac mac) {
		this.aead = aead;
		this.mac = mac;
	}

	/**
	 * Opens the file, or makes it (mode 0600) with new keys when there is none.
	 * @param file where the keys are kept
	 * @return the keys
	 * @throws UnusableKeyset if the file cannot be read, made or understood
	 */
	public static Keyset open(Path file) {
		try {
			AeadConfig.register();
			MacConfig.register();
			return Files.exists(file) ? read(file) : make(file);
		}
		catch (IOException | GeneralSecurityException | RuntimeException ex) {
			throw new UnusableKeyset(file, ex);
		}
	}

	private static Keyset read(Path file) throws IOException, GeneralSecurityException {
		JsonNode root = JsonMapper.shared().readTree(Files.readString(file));
		return of(parse(root.path("aead")), parse(root.path("mac")));
	}

	private static KeysetHandle parse(JsonNode node) throws GeneralSecurityException {
		return TinkJsonProtoKeysetFormat.parseKeyset(node.toString(), InsecureSecretKeyAccess.get());
	}

	private static Keyset make(Path file) throws IOException, GeneralSecurityException {
		KeysetHandle aead = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
		KeysetHandle mac = KeysetHandle.generateNew(PredefinedMacParameters.HMAC_SHA256_256BITTAG);
		write(file, "{\"aead\":" + json(aead) + ",\"mac\":" + json(mac) + "}\n");
		return of(aead, mac);
	}

	private static void write(Path file, String content) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		if (folder != null) {
			Files.createDirectories(folder);
		}
		Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
		Files.writeString(file, content, StandardOpenOption.TRUNCATE_EXISTING);
	}

	private static String json(KeysetHandle handle) throws GeneralSecurityException {
		return TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
	}

	private static Keyset of(KeysetHandle aead, KeysetHandle mac) throws GeneralSecurityException {
		return new Keyset(aead.getPrimitive(RegistryConfiguration.get(), Aead.class),
				mac.getPrimitive(RegistryConfiguration.get(), Mac.class));
	}

	/**
	 * Encrypts bytes.
	 * @param plain the bytes
	 * @param context what they belong to; the same is needed to open them
	 * @return the sealed bytes
	 */
	public byte[] seal(byte[] plain, String context) {
		try {
			return this.aead.encrypt(plain, context.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Decrypts sealed bytes.
	 * @param sealed what {@link #seal} returned
	 * @param context the context they were sealed for
	 * @return the bytes
	 * @throws SealBroken if they were sealed with other keys, for another context, or
	 * were changed
	 */
	public byte[] unseal(byte[] sealed, String context) {
		try {
			return this.aead.decrypt(sealed, context.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new SealBroken(context);
		}
	}

	/**
	 * Makes an unguessable token for a text.
	 * @param text what the token stands for
	 * @return 26 characters, letters and digits, safe in a mail address
	 */
	public String token(String text) {
		try {
			byte[] tag = this.mac.computeMac(text.getBytes(StandardCharsets.UTF_8));
			return base32(java.util.Arrays.copyOfRange(tag, 5, tag.length));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Checks a token in constant time.
	 * @param text what it should stand for
	 * @param token what somebody sent
	 * @return whether it is ours
	 */
	public boolean isToken(String text, String token) {
		return java.security.MessageDigest.isEqual(token(text).getBytes(StandardCharsets.US_ASCII),
				token.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
	}

	private static String base32(byte[] bytes) {
		StringBuilder text = new StringBuilder();
		for (int bit = 0; bit < TOKEN_BITS; bit += 5) {
			int pair = (bytes[bit / 8] & 0xff) << 8 | (bytes[bit / 8 + 1] & 0xff);
			text.append(TOKEN_ALPHABET.charAt(pair >> (11 - bit % 8) & 31));
		}
		return text.toString();
	}

}

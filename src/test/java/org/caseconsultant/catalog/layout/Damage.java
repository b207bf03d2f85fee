package org.caseconsultant.catalog.layout;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * One way in which a file was damaged.
 *
 * @param what how, to tell it in a failure
 * @param content the damaged bytes
 * @param harmful whether it must be refused
 */
record Damage(String what, byte[] content, boolean harmful) {

	private static final byte[] BREAKING = { '<', '&', '"', '\t', '\n', ',', 0, ' ', (byte) 0xFF, (byte) 0xC3, '0',
			'Z' };

	/** Returns two hundred damaged variants of a file. */
	static List<Damage> of(InventedSets set) {
		List<Damage> damages = new ArrayList<>();
		damages.add(new Damage("columns swapped", set.swapped().getBytes(StandardCharsets.UTF_8), true));
		damages.add(new Damage("empty", new byte[0], true));
		damages.add(new Damage("only blanks", "  \r\n\r\n".getBytes(StandardCharsets.UTF_8), true));
		encodings(set, damages);
		bombs(set, damages);
		Random random = new Random(set.name().hashCode());
		while (damages.size() < 200) {
			damages.add((damages.size() % 2 == 0) ? cut(set, random) : flipped(set, random));
		}
		return damages;
	}

	private static void encodings(InventedSets set, List<Damage> damages) {
		damages.add(new Damage("UTF-16 without a mark", set.content().getBytes(StandardCharsets.UTF_16LE), true));
		damages.add(new Damage("UTF-16 with a mark", set.content().getBytes(StandardCharsets.UTF_16), false));
		damages.add(new Damage("EBCDIC", set.content().getBytes(Charset.forName("IBM500")), true));
		damages.add(new Damage("UTF-32", set.content().getBytes(Charset.forName("UTF-32")), true));
		damages.add(new Damage("marked UTF-8", ("\uFEFF" + set.content()).getBytes(StandardCharsets.UTF_8), false));
	}

	private static void bombs(InventedSets set, List<Damage> damages) {
		if (!set.isXml()) {
			return;
		}
		String laughs = "<!ENTITY a \"ha\">";
		for (char each = 'b'; each < 'p'; each++) {
			laughs += "<!ENTITY " + each + " \"" + ("&" + (char) (each - 1) + ";").repeat(10) + "\">";
		}
		bomb(set, damages, "entity bomb", "<!DOCTYPE x [" + laughs + "]>", "&o;");
		bomb(set, damages, "external entity", "<!DOCTYPE x [<!ENTITY o SYSTEM \"file:///etc/passwd\">]>", "&o;");
		bomb(set, damages, "external entity by HTTP", "<!DOCTYPE x [<!ENTITY o SYSTEM \"http://127.0.0.1:9/\">]>",
				"&o;");
		bomb(set, damages, "parameter entity", "<!DOCTYPE x [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]>", "x");
		bomb(set, damages, "external document type", "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">", "x");
		bomb(set, damages, "document type", "<!DOCTYPE x>", "x");
		bomb(set, damages, "unknown entity", "", "&o;");
		bomb(set, damages, "deep nesting", "", "<a>".repeat(100_000));
		bomb(set, damages, "endless text", "", "x".repeat(100_000));
	}

	private static void bomb(InventedSets set, List<Damage> damages, String what, String prolog, String text) {
		int root = set.content().indexOf("<ICD10CM");
		String content = set.content().substring(0, root) + prolog + set.content().substring(root);
		int place = Math.max(content.indexOf("<note>") + 6, content.indexOf("<mainTerm><title>") + 17);
		content = content.substring(0, place) + text + content.substring(place);
		damages.add(new Damage(what, content.getBytes(StandardCharsets.UTF_8), true));
	}

	private static Damage cut(InventedSets set, Random random) {
		int length = random.nextInt(set.bytes().length);
		return new Damage("cut after " + length + " bytes", Arrays.copyOf(set.bytes(), length), false);
	}

	private static Damage flipped(InventedSets set, Random random) {
		byte[] bytes = set.bytes();
		int place = random.nextInt(bytes.length);
		byte put = BREAKING[random.nextInt(BREAKING.length)];
		bytes[place] = put;
		return new Damage("byte " + place + " became " + put, bytes, false);
	}

	boolean isCut() {
		return this.what.startsWith("cut");
	}

	@Override
	public String toString() {
		return this.what;
	}

}

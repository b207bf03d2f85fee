package org.caseconsultant.mail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Parts and decoded content compared with what Apache James Mime4j expects of its own
 * samples. Line ends count as equal, and where that library keeps a line end in front of
 * a boundary.
 */
class RealPartTests {

	/**
	 * Where we read on purpose otherwise: text in front of a missing blank line, or of a
	 * part without its boundary, is kept as text; spaces at the end of a boundary do not
	 * count (RFC 2046 section 5.1.1: a boundary does not end with one); rubbish in base64
	 * is skipped, not its end.
	 */
	private static final Set<String> TASTE = Set.of("hdr-fakeout_decoded_1.txt",
			"basic-plain-with-bad-header-separator_decoded_1.txt", "malformedHeader-nocrlfcrlf_decoded_1.txt",
			"malformedHeader-noheader_decoded_1.txt", "malformedHeaderStartsBody-nocrlfcrlf_decoded_1.txt",
			"malformedHeaderStartsBody-noheader_decoded_1.txt", "missing-inner-boundary_decoded_1_2_1.txt",
			"obsolete_decoded_1.txt", "very-long-boundary_decoded_1_1.txt", "very-very-long-boundary_decoded_1_1.txt",
			"weird-boundary_decoded_1_1.txt", "multi-frag_decoded_1_3_2.bin", "frag_decoded_1_2_1_2_1_2_1_2.bin");

	@Test
	void decodesThePartsThatMime4jDecodes() {
		List<String> different = new ArrayList<>();
		int compared = 0;
		for (Path file : RealMail.files("james-mime4j")) {
			String name = file.getFileName().toString();
			int mark = name.indexOf("_decoded_");
			if (mark < 0 || name.endsWith(".xml")) {
				continue;
			}
			compared++;
			Set<String> found = leaves(RealMail.bytes(file.resolveSibling(name.substring(0, mark) + ".msg")));
			if (!found.contains(squeezed(RealMail.bytes(file)))) {
				different.add(name);
			}
		}
		System.out.printf("james-mime4j: %d of %d parts decoded alike, different: %s%n", compared - different.size(),
				compared, different);
		assertThat(different).isSubsetOf(TASTE);
	}

	private static Set<String> leaves(byte[] raw) {
		Problems problems = new Problems();
		Set<String> found = new HashSet<>();
		collect(new MimeParser(problems).parse(RawMessage.locate(raw, problems)), found);
		return found;
	}

	private static void collect(MimePart root, Set<String> found) {
		Problems problems = new Problems();
		root.all().filter((part) -> !part.isMultipart()).forEach((part) -> {
			ByteSlice decoded = part.decoded(problems);
			found.add(squeezed(decoded.toArray()));
			if (part.isMessage()) {
				collect(new MimeParser(problems).parse(decoded), found);
			}
		});
	}

	private static String squeezed(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1).replace("\r", "").stripTrailing();
	}

}

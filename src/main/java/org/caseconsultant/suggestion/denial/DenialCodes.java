package org.caseconsultant.suggestion.denial;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caseconsultant.suggestion.Finding;

/**
 * The denial codes that the product explains, out of the resource {@code denials.txt}
 * (kind, code, meaning, next step, check; parted by bars).
 */
final class DenialCodes {

	private static final Map<String, DenialCode> ALL = read();

	private DenialCodes() {
	}

	static Optional<DenialCode> find(DenialCode.Kind kind, String code) {
		return Optional.ofNullable(ALL.get(key(kind, code)));
	}

	private static Map<String, DenialCode> read() {
		try (InputStream in = Objects
			.requireNonNull(DenialCodes.class.getResourceAsStream("/suggestion/denials.txt"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.map((line) -> line.split("\\|", -1))
				.map(DenialCodes::code)
				.collect(Collectors.toMap((code) -> key(code.kind(), code.code()), Function.identity()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static DenialCode code(String[] fields) {
		return new DenialCode(DenialCode.Kind.valueOf(fields[0]), fields[1], fields[2], fields[3],
				fields[4].isEmpty() ? Optional.empty() : Optional.of(Finding.Kind.valueOf(fields[4])));
	}

	private static String key(DenialCode.Kind kind, String code) {
		return kind + code;
	}

}

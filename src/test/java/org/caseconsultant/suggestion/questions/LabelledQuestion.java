package org.caseconsultant.suggestion.questions;

import java.util.List;
import java.util.Map;

import org.caseconsultant.suggestion.QuestionKind;

/**
 * A mail with what a certified coder says of it.
 *
 * @param id unique name
 * @param specialty of the practice
 * @param kind what is mainly asked
 * @param text subject and text
 * @param codes expected codes
 * @param notCodes codes that would be wrong
 * @param findings what must be found
 * @param mayFind what may be found
 * @param missing what must be asked
 * @param mayMiss what may be asked
 */
public record LabelledQuestion(String id, String specialty, QuestionKind kind, String text, List<String> codes,
		List<String> notCodes, List<Label> findings, List<Label> mayFind, List<String> missing, List<String> mayMiss) {

	static LabelledQuestion of(Map<String, Object> fields) {
		String subject = fields.getOrDefault("subject", "").toString();
		return new LabelledQuestion(fields.get("id").toString(), fields.get("specialty").toString(),
				QuestionKind.valueOf(fields.get("kind").toString()), subject + "\n\n" + fields.get("text"),
				strings(fields.get("codes")), strings(fields.get("notCodes")), labels(fields.get("findings")),
				labels(fields.get("mayFind")), strings(fields.get("missing")), strings(fields.get("mayMiss")));
	}

	private static List<String> strings(Object list) {
		return (list instanceof List<?> values) ? values.stream().map(Object::toString).toList() : List.of();
	}

	private static List<Label> labels(Object list) {
		return (list instanceof List<?> values) ? values.stream()
			.map((value) -> (Map<?, ?>) value)
			.map((value) -> new Label(value.get("kind").toString(), strings(value.get("codes"))))
			.toList() : List.of();
	}

	/**
	 * A finding that is expected.
	 *
	 * @param kind its kind
	 * @param codes codes it is about, empty if they do not matter
	 */
	public record Label(String kind, List<String> codes) {

		boolean fits(String otherKind, List<String> otherCodes) {
			return this.kind.equals(otherKind) && (this.codes.isEmpty() || otherCodes.isEmpty()
					|| this.codes.stream().anyMatch(otherCodes::contains));
		}

	}

}

package org.caseconsultant.reply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Templates show what they are given and reach nothing else.
 */
class MailTemplatesTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
			"${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}", "${value?api.class}",
			"${value.class.name}", "${value.getClass()}", "<#include \"/etc/passwd\">",
			"<#include \"../../../../../../etc/passwd\">", "${missing}" })
	void givesNothingAway(String attack) throws IOException {
		Files.writeString(this.folder.resolve("attack.ftl"), attack);
		Files.writeString(this.folder.resolve("attack.ftlh"), "safe");
		MailTemplates templates = new MailTemplates(this.folder);

		assertThatThrownBy(
				() -> templates.render("attack", Map.of("value", new CodeLine("1", "", "CPT", "t", "").values())))
			.isInstanceOf(TemplateBroken.class);
	}

	@Test
	void escapesHostileText() throws IOException {
		MailTemplates templates = new MailTemplates(Path.of("templates/mail"));
		Map<String, Object> values = Map.ofEntries(Map.entry("number", "CC-000001"),
				Map.entry("question", "<script>alert(1)</script>"), Map.entry("answer", "Yes"),
				Map.entry("answerHtml", "<p>Yes</p>"), Map.entry("askingBack", false),
				Map.entry("codes", List.of(new CodeLine("93015", "", "CPT", "<b>t</b>", "").values())),
				Map.entry("reasons", List.of()), Map.entry("citations", List.of()), Map.entry("consultant", "<i>R</i>"),
				Map.entry("credential", "CPC"), Map.entry("answeredOn", "2026-11-23"));

		MailTemplates.Bodies bodies = templates.render("answer", values);

		assertThat(bodies.html()).contains("&lt;script&gt;", "&lt;b&gt;t", "&lt;i&gt;R", "<p>Yes</p>");
		assertThat(bodies.text()).contains("> <script>alert(1)</script>", "93015", "general coding advice");
	}

}

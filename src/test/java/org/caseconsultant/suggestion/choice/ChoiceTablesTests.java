package org.caseconsultant.suggestion.choice;

import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.caseconsultant.catalog.StarterCatalog;
import org.caseconsultant.suggestion.reading.FactReader;
import org.caseconsultant.suggestion.text.QuestionText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every decision table decides its own examples.
 */
class ChoiceTablesTests {

	private static final FactReader FACTS = new FactReader(StarterCatalog.load());

	@TestFactory
	Stream<DynamicTest> aTableDecidesItsExamples() {
		return Choices.all().families().stream().map((family) -> DynamicTest.dynamicTest(family.id(), () -> {
			assertThat(family.examples()).as("examples").isNotEmpty();
			family.examples().forEach((example) -> decides(family, example));
		}));
	}

	@Test
	void everyFileIsListed() throws IOException {
		File[] files = new File("src/main/resources/suggestion/choices")
			.listFiles((folder, name) -> name.endsWith(".yaml"));
		assertThat(ChoiceFile.files())
			.containsExactlyElementsOf(Arrays.stream(files).map(File::getName).sorted().toList());
	}

	@Test
	void everyTableNamesItsOwnerAndItsSource() {
		assertThat(Choices.all().families()).allSatisfy((family) -> {
			assertThat(family.owner()).isIn("CPT", "CMS", "PAYER");
			assertThat(family.source().file()).isNotBlank();
			assertThat(family.codes()).isNotEmpty();
		});
	}

	private static void decides(ChoiceFamily family, ChoiceExample example) {
		Optional<Choice> choice = Choices.all()
			.tables(FACTS.read(QuestionText.of(example.text()), Optional.empty()))
			.stream()
			.filter((each) -> each.family().equals(family.id()))
			.findFirst();
		List<String> offered = choice.stream()
			.flatMap((each) -> each.offers().stream())
			.map(Choice.Offer::code)
			.toList();
		assertThat(offered).as(example.text()).containsAll(example.codes()).noneMatch(example.notCodes()::contains);
	}

}

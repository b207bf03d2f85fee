package org.caseconsultant.reply.saved;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceholdersTests {

	@Test
	void fillsWhatIsKnownAndLeavesTheRestVisible() {
		assertThat(Placeholders.fill("Dear {{name}}, {{ case }} {{codes}} $1",
				Map.of("name", "Dana $2", "case", "CC-000001", "codes", "")))
			.isEqualTo("Dear Dana $2, CC-000001 {{codes}} $1");
	}

	@Test
	void findsPlaceholdersThatNobodyFills() {
		assertThat(Placeholders.unknown("{{name}} {{wrong}}", Set.of("name"))).containsExactly("wrong");
	}

}

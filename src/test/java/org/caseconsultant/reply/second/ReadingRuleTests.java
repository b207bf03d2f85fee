package org.caseconsultant.reply.second;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.caseconsultant.casework.CaseNumber;
import org.caseconsultant.keys.Keyset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingRuleTests {

	@TempDir
	private Path folder;

	private static AnswerToRead answer(long caseId, long sentBefore, String... codes) {
		return new AnswerToRead(new CaseNumber(caseId), 7, sentBefore, List.of(codes),
				List.of(codes).stream().map((code) -> 1).toList(), List.of(codes), LocalDate.of(2024, 8, 1));
	}

	@Test
	void readsCodesOfASpecialty() {
		SpecialtyRule rule = new SpecialtyRule(Map.of("oncology", "96401-96549, J8999-J9999, C50"));

		assertThat(rule.reason(answer(1, 0, "99214", "96413"))).contains("96413 belongs to oncology.");
		assertThat(rule.reason(answer(1, 0, "J9045"))).isPresent();
		assertThat(rule.reason(answer(1, 0, "C50.911"))).isPresent();
		assertThat(rule.reason(answer(1, 0, "99214", "96360", "C51.0", "J7030"))).isEmpty();
	}

	@Test
	void readsTheFirstAnswersOfAConsultant() {
		assertThat(new NewConsultantRule(2).reason(answer(1, 1)))
			.contains("It is answer 2 of the first 2 of its author.");
		assertThat(new NewConsultantRule(2).reason(answer(1, 2))).isEmpty();
		assertThat(new NewConsultantRule(0).reason(answer(1, 0))).isEmpty();
	}

	@Test
	void drawsTheSampleOnceAQuestion() {
		Keyset keys = Keyset.open(this.folder.resolve("keys.json"));
		SampleRule half = new SampleRule(keys, 50);

		long drawn = LongStream.range(0, 400).filter((id) -> half.reason(answer(id, 0)).isPresent()).count();

		assertThat(drawn).isBetween(120L, 280L);
		assertThat(half.reason(answer(9, 0))).isEqualTo(half.reason(answer(9, 0)));
		assertThat(new SampleRule(keys, 0).reason(answer(9, 0))).isEmpty();
		assertThat(new SampleRule(keys, 100).reason(answer(9, 0))).isPresent();
	}

}

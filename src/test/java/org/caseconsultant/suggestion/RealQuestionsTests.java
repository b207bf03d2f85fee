package org.caseconsultant.suggestion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.caseconsultant.catalog.StarterCatalog;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class RealQuestionsTests {

	private static final Suggester SUGGESTER = new Suggester(StarterCatalog.load());

	private static final Map<String, String> QUESTIONS = Map.ofEntries(
			Map.entry("Established patient, spent 35 minutes on diabetes and hypertension follow-up. Which E/M level?",
					"99214 I10"),
			Map.entry("New patient office visit with moderate MDM for low back pain, BCBS.", "99204 M54.50"),
			Map.entry("Right knee cortisone injection with 40 mg Kenalog, no imaging, Medicare", "20610 J3301"),
			Map.entry("Screening colonoscopy, one polyp removed by snare, 62 yo Medicare", "45385 Z12.11"),
			Map.entry("EKG with interpretation and report in the office for palpitations", "93000 R00.2"),
			Map.entry("Chest x-ray two views for cough, rule out pneumonia", "71046 R05.9"),
			Map.entry("MRI lumbar spine without contrast for sciatica", "72148"),
			Map.entry("CT abdomen and pelvis with contrast for abdominal pain", "74177 R10.9"),
			Map.entry("Ketorolac 60 mg IM in the clinic for migraine", "96372 J1885 G43.909"),
			Map.entry("Ceftriaxone 1 g IV 9:00 to 9:30 then 1 liter normal saline 9:35-11:10, urgent care",
					"96365 96361 J0696"),
			Map.entry("Infliximab 500 mg infusion 9 am until 11:30 for Crohn's disease, hospital outpatient",
					"96413 96415 J1745 K50.90"),
			Map.entry("Physical therapy: therapeutic exercise 23 minutes and manual therapy 15 minutes", "97110 97140"),
			Map.entry("Psychotherapy 45 minutes with a patient with generalized anxiety disorder", "90834 F41.1"),
			Map.entry("Critical care 80 minutes in the ICU, commercial payer", "99291 99292"),
			Map.entry("Pap smear and annual gyn exam 45 yo established patient", "99396 Z01.419"),
			Map.entry("Depression screening PHQ-9 in the office", "G0444 Z13.31"),
			Map.entry("Incision and drainage of a simple abscess on the back", "10060 L02.212"),
			Map.entry("Removal of 8 actinic keratoses with liquid nitrogen", "17000 17003 L57.0"),
			Map.entry("Skin tags removed, 12 lesions", "11200"),
			Map.entry("Nebulizer treatment with albuterol for asthma exacerbation", "94640 J45.901"),
			Map.entry("Urinalysis dipstick with microscopy for UTI", "81000 N39.0"),
			Map.entry("Rapid strep test in the clinic for pharyngitis", "87880 J02.9"),
			Map.entry("Hemoglobin A1c in house for type 2 diabetes", "83036 E11.9"),
			Map.entry("Trigger point injections in three muscles", "20553"),
			Map.entry("Medicare annual wellness visit, subsequent", "G0439"),
			Map.entry("Smoking cessation counseling 8 minutes", "99406"),
			Map.entry("Removal of impacted cerumen both ears with instruments", "69210 H61.23"),
			Map.entry("Bilateral screening mammogram with tomosynthesis", "77067 77063 Z12.31"),
			Map.entry("Total knee replacement, primary osteoarthritis of the right knee", "27447 M17.11"),
			Map.entry("Cataract surgery with lens implant, right eye", "66984"),
			Map.entry("Fracture of the distal radius, closed treatment without manipulation, left", "25600 S52.502A"),
			Map.entry("Echo complete with doppler, atrial fibrillation", "93306 I48.91"),
			Map.entry("Spirometry before and after bronchodilator, COPD", "94060 J44.9"),
			Map.entry("B12 injection 1000 mcg IM monthly, pernicious anemia", "96372 J3420 D51.0"),
			Map.entry("Layered repair of a 2 cm laceration of the left cheek", "12051"),
			Map.entry("Excision of 1.2 cm benign lesion of the back", "11402"),
			Map.entry("Hospital discharge day, 40 minutes", "99239"),
			Map.entry("Dx: HTN, CKD stage 3b, T2DM. Codes please", "N18.32 I12.9 E11.22"),
			Map.entry("Shave biopsy of a skin lesion on the nose", "11102"),
			Map.entry("IUD insertion, Mirena", "58300 J7298 Z30.430"),
			Map.entry("Acute sinusitis and otitis media, established patient, low complexity MDM", "99213 J01.90"));

	@Test
	void findsTheExpectedCodesOfTheSharedQuestions() throws IOException {
		Path file = Path.of("../shared/checks/questions.jsonl");
		assumeThat(file).as("shared/checks/questions.jsonl is not there").exists();

		for (String line : Files.readAllLines(file)) {
			JsonNode question = new ObjectMapper().readTree(line);
			List<String> codes = new ArrayList<>();
			question.get("codes").forEach((code) -> codes.add(code.asString()));
			assertThat(SUGGESTER.read(question.get("text").asString()).suggestions()).extracting(Suggestion::code)
				.containsAll(codes);
		}
	}

	@Test
	void putsTheExpectedCodesAmongTheFirstThree() {
		List<String> missed = new ArrayList<>();
		int expected = 0;
		for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
			List<Suggestion> suggestions = SUGGESTER.read(question.getKey()).suggestions();
			for (String code : question.getValue().split(" ")) {
				expected++;
				if (rank(suggestions, code) > 3) {
					missed.add(code + " of \"" + question.getKey() + "\"");
				}
			}
		}
		double rate = 1 - (double) missed.size() / expected;
		System.out.printf("%d questions, %d codes, %.0f %% among the first three; missed: %s%n", QUESTIONS.size(),
				expected, rate * 100, missed);
		assertThat(rate).as("missed %s", missed).isGreaterThanOrEqualTo(0.85);
	}

	@Test
	void printsTheTimeOfAnOrdinaryMail() {
		for (int warm = 0; warm < 5; warm++) {
			QUESTIONS.keySet().forEach(SUGGESTER::read);
		}
		long start = System.nanoTime();
		QUESTIONS.keySet().forEach(SUGGESTER::read);
		double each = (System.nanoTime() - start) / 1e6 / QUESTIONS.size();

		System.out.printf("%.1f ms for an ordinary question%n", each);
		assertThat(each).isPositive();
	}

	private static int rank(List<Suggestion> suggestions, String code) {
		int rank = 0;
		for (Suggestion suggestion : suggestions) {
			if (suggestion.code().equals(code)) {
				return rank + 1;
			}
			rank = suggestions.stream().anyMatch((s) -> s.code().equals(code) && s.system() == suggestion.system())
					? rank + 1 : rank;
		}
		return Integer.MAX_VALUE;
	}

}

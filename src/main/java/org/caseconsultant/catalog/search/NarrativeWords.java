package org.caseconsultant.catalog.search;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.caseconsultant.catalog.words.WordReader;

/**
 * Words with which a report tells its story. Indexes of diseases have them too, but alone
 * they name no disease: {@code a 60-year-old man came for examination}.
 */
final class NarrativeWords {

	private static final String WORDS = """
			ability abnormal above absent active activity added administration admission adult age antibody appearance
			anesthesia analgesia appeared area arrest assessment attempt bed behavior biopsy blood body born breath capsule case cell change
			characteristic child clinical color complete complication condition consultation consumption contact control
			counseling course cut daily day decline defect degree dependent depth development diagnosis diagnostic diet
			different discharge disease disorder distal drainage drug effect elective encounter episode evaluation
			examination expression exposure extension failure family female field finding floor focal follow food foreign
			form fragment free function functional gas gene general group growth h health high history home hospital
			hour image imaging implant increase increased incision infant initial injection insertion intake interview
			intervention irritation isolated joint lab laboratory laser left lesion level life light line local long loop
			loss low lower male man marked mass material may mean measure medical medication medicine mental middle minimal
			mixed month multiple neck negative new newborn night normal number object observation old open operation
			outcome over part passage patient performance persistent person personal physical plain position positive
			posterior postoperative present pressure preventive previous primary problem procedure process program
			progressive proximal pulse radiation range rate reaction recurrent reduction referral reflex region removal
			repair repeated replacement report resection residual response rest result retained right risk sample scale
			screening secondary section sensation series severe sex side sign simple single sinus size small solid
			somatic space specimen specific status stent stress structure study superior supply support surgery
			surgical symptom synthesis system ten test therapy time tissue total traumatic treatment type up upper use
			vision visit walking wall water week weight with woman work x-ray year
			mm cm ml mg kg mmhg min""";

	private final Set<String> stems;

	NarrativeWords() {
		WordReader reader = new WordReader();
		this.stems = Arrays.stream(WORDS.strip().split("\\s+"))
			.flatMap((word) -> reader.read(word).stream())
			.map((word) -> word.stem())
			.collect(Collectors.toUnmodifiableSet());
	}

	boolean contains(String stem) {
		return this.stems.contains(stem);
	}

}

package org.caseconsultant.suggestion.families;

import java.util.List;

import org.caseconsultant.catalog.Catalog;
import org.caseconsultant.suggestion.ranking.Offers;
import org.caseconsultant.suggestion.ranking.Proposer;

/**
 * All families, in one list.
 */
public final class FamilyProposers {

	private FamilyProposers() {
	}

	/**
	 * The proposer of what the question names itself.
	 * @return a proposer that goes by names alone
	 */
	public static Proposer named() {
		return new NamedProposer();
	}

	/**
	 * Lists the proposers that go by facts.
	 * @param catalog holds the codes
	 * @return in order of weight
	 */
	public static List<Proposer> all(Catalog catalog) {
		Offers offers = new Offers(catalog);
		return List.of(new ChoiceProposer(offers), new AdministrationProposer(offers), new DrugProposer(offers),
				new VaccineProposer(offers), new VisitProposer(offers), new RepairProposer(offers),
				new JointProposer(offers), new PreventiveProposer(offers), new TimedProposer(offers),
				new LesionCountProposer(offers));
	}

}

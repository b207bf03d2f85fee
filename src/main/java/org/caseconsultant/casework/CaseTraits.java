package org.caseconsultant.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored traits.
 */
interface CaseTraits extends Repository<CaseTrait, CaseTrait.Key> {

	CaseTrait save(CaseTrait trait);

	boolean existsById(CaseTrait.Key key);

	@Query("select t from CaseTrait t where t.key.codingCaseId in :caseIds order by t.key.kind, t.key.trait")
	List<CaseTrait> of(Collection<Long> caseIds);

	@Modifying(flushAutomatically = true)
	@Query("delete from CaseTrait t where t.key.codingCaseId = :caseId and t.key.kind <> :kept")
	void deleteAllBut(long caseId, TraitKind kept);

	@Modifying(flushAutomatically = true)
	@Query("delete from CaseTrait t where t.key.codingCaseId = :caseId and t.key.kind = :kind and t.key.trait = :trait")
	void delete(long caseId, TraitKind kind, String trait);

	@Query("select min(t.key.trait) from CaseTrait t where t.key.kind = :kind and t.key.trait > :value")
	Optional<String> after(TraitKind kind, String value);

}

package org.caseconsultant.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The stored thread entries.
 */
interface ThreadEntries extends Repository<ThreadEntry, ThreadEntry.Key> {

	ThreadEntry save(ThreadEntry entry);

	void delete(ThreadEntry entry);

	Optional<ThreadEntry> findById(ThreadEntry.Key key);

	@Query("select e from ThreadEntry e where e.key.messageIdHash in :hashes order by e.key.codingCaseId desc")
	List<ThreadEntry> with(Collection<String> hashes);

}

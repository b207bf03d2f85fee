package org.caseconsultant.catalog.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.caseconsultant.catalog.search.CatalogIndex;
import org.caseconsultant.catalog.search.CatalogIndexBuilder;
import org.caseconsultant.catalog.starter.StarterTables;
import org.caseconsultant.stage.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The search indexes on the disk of this machine: one folder for each set of releases,
 * built beside the others and moved into place in one step, so that any number of
 * processes may share them.
 */
@Component
class IndexStore {

	private static final Logger log = LoggerFactory.getLogger(IndexStore.class);

	/** To be raised with every change of what an index holds. */
	private static final String FORMAT = "2";

	private static final Duration KEPT = Duration.ofHours(1);

	private final Path folder;

	private final CatalogRows rows;

	IndexStore(@Value("${caseconsultant.catalog.index-folder:./data/catalog}") String folder, CatalogRows rows) {
		this.folder = Path.of(folder);
		this.rows = rows;
	}

	/** Opens the index of a set of releases, and builds it first if nobody has. */
	CatalogIndex open(ReleaseSet set) {
		Path place = this.folder.resolve(name(set));
		try {
			if (Files.isDirectory(place)) {
				Optional<CatalogIndex> found = usable(place);
				if (found.isPresent()) {
					return found.get();
				}
				delete(place);
			}
			Files.createDirectories(this.folder);
			build(set, place);
			return CatalogIndex.open(place);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the index of the catalog cannot be used", ex);
		}
	}

	/** An index that is damaged or of another version of the product is built anew. */
	private static Optional<CatalogIndex> usable(Path place) {
		try {
			return Optional.of(CatalogIndex.open(place));
		}
		catch (IOException | RuntimeException ex) {
			log.info("An index of the catalog cannot be opened and is built anew: {}", Failure.describe(ex));
			return Optional.empty();
		}
	}

	private static String name(ReleaseSet set) {
		String content = FORMAT + " " + StarterTables.fingerprint() + " " + set.identity();
		return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString();
	}

	private void build(ReleaseSet set, Path place) throws IOException {
		Instant begun = Instant.now();
		Path beside = this.folder.resolve("building-" + UUID.randomUUID());
		try {
			try (CatalogIndexBuilder builder = CatalogIndexBuilder.create(beside)) {
				builder.synonyms(StarterTables.synonymTable());
				new EntryAssembly(set, this.rows, builder).run();
			}
			move(beside, place);
			log.info("The index of the catalog was built in {} ms", Duration.between(begun, Instant.now()).toMillis());
		}
		finally {
			delete(beside);
		}
	}

	/** Another process may have been faster: then its index serves. */
	private static void move(Path beside, Path place) throws IOException {
		try {
			Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (FileAlreadyExistsException | DirectoryNotEmptyException | AtomicMoveNotSupportedException ex) {
			if (!Files.isDirectory(place)) {
				throw ex;
			}
		}
	}

	/** Deletes indexes of other sets that nobody has built or opened for a while. */
	void deleteOthers(ReleaseSet current) {
		String name = name(current);
		Instant before = Instant.now().minus(KEPT);
		try (Stream<Path> folders = Files.list(this.folder)) {
			List<Path> old = folders.filter((each) -> !each.endsWith(name) && isOlder(each, before)).toList();
			old.forEach(IndexStore::delete);
		}
		catch (IOException ex) {
			log.debug("Old indexes stay for now");
		}
	}

	private static boolean isOlder(Path folder, Instant time) {
		try {
			return Files.getLastModifiedTime(folder).toInstant().isBefore(time);
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static void delete(Path folder) {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> content = Files.walk(folder)) {
			for (Path each : content.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(each);
			}
		}
		catch (IOException ex) {
			log.debug("An old index stays for now");
		}
	}

}

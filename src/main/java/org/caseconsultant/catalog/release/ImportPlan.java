package org.caseconsultant.catalog.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.caseconsultant.catalog.layout.CatalogKind;
import org.caseconsultant.catalog.layout.Layout;
import org.caseconsultant.catalog.layout.SourceFile;
import org.caseconsultant.catalog.layout.archive.SourceFiles;

/**
 * Finds out which tables the files of an import hold, before anything is written: each is
 * recognised by its content, and the files of one table and edition become one release.
 */
final class ImportPlan {

	private final ImportRequest request;

	private final List<Layout> layouts;

	private final ImportProgress progress;

	private final Map<Edition, List<PlannedRelease.PlannedFile>> found = new LinkedHashMap<>();

	private ImportPlan(ImportRequest request, List<Layout> layouts, ImportProgress progress) {
		this.request = request;
		this.layouts = layouts;
		this.progress = progress;
	}

	static List<PlannedRelease> of(ImportRequest request, List<Layout> layouts, ImportProgress progress)
			throws IOException {
		ImportPlan plan = new ImportPlan(request, layouts, progress);
		for (Path path : request.files()) {
			plan.look(path);
		}
		return plan.found.entrySet().stream().map((entry) -> plan.release(entry.getKey(), entry.getValue())).toList();
	}

	private void look(Path path) throws IOException {
		Walk walk = new Walk(path);
		SourceFiles.in(path).forEach(walk);
		if (walk.files.isEmpty()) {
			throw new ImportRefused(path.getFileName() + ": this is none of the published layouts that can be read");
		}
		walk.files.forEach((edition, files) -> this.found.computeIfAbsent(edition, (key) -> new ArrayList<>())
			.addAll(once(files)));
	}

	/**
	 * Downloads of CMS hold a table as text and as a workbook, and sometimes as two texts
	 * of one name: each is read once, text before workbooks.
	 */
	private List<PlannedRelease.PlannedFile> once(List<PlannedRelease.PlannedFile> files) {
		boolean text = files.stream().anyMatch((file) -> !isWorkbook(file));
		Set<String> names = new HashSet<>();
		List<PlannedRelease.PlannedFile> kept = new ArrayList<>();
		for (PlannedRelease.PlannedFile file : files) {
			String stem = file.name().replaceFirst("\\.[^.]*$", "").toLowerCase(Locale.ROOT);
			if ((text && isWorkbook(file)) || !names.add(stem)) {
				this.progress.skips(file.name());
			}
			else {
				kept.add(file);
			}
		}
		return kept;
	}

	private static boolean isWorkbook(PlannedRelease.PlannedFile file) {
		return file.name().toLowerCase(Locale.ROOT).matches(".*\\.xls[xmb]");
	}

	private PlannedRelease release(Edition edition, List<PlannedRelease.PlannedFile> files) {
		String label = edition.label().isEmpty() ? edition.effectiveOn().toString() : edition.label();
		String name = this.request.name().orElse(edition.kind() + " " + label);
		String fingerprint = sha256(
				files.stream().map(PlannedRelease.PlannedFile::sha256).sorted().collect(Collectors.joining("\n")));
		return new PlannedRelease(new NewRelease(name, edition.kind(), label, edition.effectiveOn(), true,
				files.stream().map(PlannedRelease.PlannedFile::name).toList(), fingerprint), files);
	}

	private static String sha256(String text) {
		return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static String sha256(SourceFile file) throws IOException {
		MessageDigest digest = digest();
		try (InputStream stream = new DigestInputStream(file.open(), digest)) {
			stream.transferTo(OutputStream.nullOutputStream());
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What the files of one release have in common.
	 *
	 * @param kind table
	 * @param label what the publisher calls the edition
	 * @param effectiveOn first date of service
	 */
	private record Edition(CatalogKind kind, String label, LocalDate effectiveOn) {
	}

	/**
	 * Looks at every file of one download.
	 */
	private final class Walk implements SourceFiles.Visitor {

		private final Path path;

		private int position;

		private final Map<Edition, List<PlannedRelease.PlannedFile>> files = new LinkedHashMap<>();

		Walk(Path path) {
			this.path = path;
		}

		@Override
		public void found(SourceFile file) throws IOException {
			int here = this.position++;
			for (Layout layout : ImportPlan.this.layouts) {
				Optional<Layout.Recognised> recognised = layout.recognise(file);
				if (recognised.isPresent()) {
					add(file, here, layout, recognised.get());
					return;
				}
			}
			ImportPlan.this.progress.skips(file.name());
		}

		private void add(SourceFile file, int here, Layout layout, Layout.Recognised recognised) throws IOException {
			LocalDate effectiveOn = ImportPlan.this.request.effectiveOn()
				.or(recognised::effectiveOn)
				.orElseThrow(() -> new ImportRefused(file.name()
						+ ": the file does not say from which day on it holds; say it with --effective YYYY-MM-DD"));
			Edition edition = new Edition(recognised.kind(), recognised.edition(), effectiveOn);
			this.files.computeIfAbsent(edition, (key) -> new ArrayList<>())
				.add(new PlannedRelease.PlannedFile(this.path, here, file.name(), layout, sha256(file)));
		}

		@Override
		public void skipped(String name, String reason) {
			ImportPlan.this.progress.skips(name);
		}

	}

}

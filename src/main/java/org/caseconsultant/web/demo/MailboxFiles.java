package org.caseconsultant.web.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Keeps mailboxes as {@code .eml} files, one folder a mailbox.
 */
final class MailboxFiles {

	private final Path folder;

	MailboxFiles(Path folder) {
		this.folder = folder;
	}

	List<byte[]> load(String address) {
		List<byte[]> mails = new ArrayList<>();
		try {
			for (Path file : files(address)) {
				mails.add(Files.readAllBytes(file));
			}
			return mails;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void replace(String address, List<byte[]> mails) {
		try {
			Path box = Files.createDirectories(this.folder.resolve(address));
			for (int i = 0; i < mails.size(); i++) {
				Files.write(box.resolve(String.format(Locale.ROOT, "%06d.eml", i + 1)), mails.get(i));
			}
			for (Path file : files(address).subList(mails.size(), files(address).size())) {
				Files.delete(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<Path> files(String address) throws IOException {
		Path box = this.folder.resolve(address);
		if (!Files.isDirectory(box)) {
			return List.of();
		}
		try (Stream<Path> listed = Files.list(box)) {
			return listed.filter((file) -> file.toString().endsWith(".eml")).sorted().toList();
		}
	}

}

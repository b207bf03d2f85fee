package org.caseconsultant.web.admin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * Uploaded files in a folder of their own until they are imported.
 *
 * @param folder the folder
 * @param files the files, each named as it was sent: the name tells the edition
 */
record Upload(Path folder, List<Path> files) {

	static Upload of(List<MultipartFile> sent) throws IOException {
		Path folder = Files.createTempDirectory("catalog-upload");
		try {
			List<Path> files = new ArrayList<>();
			for (MultipartFile each : sent) {
				if (!each.isEmpty()) {
					Path file = Files.createDirectory(folder.resolve("" + files.size())).resolve(name(each));
					each.transferTo(file);
					files.add(file);
				}
			}
			return new Upload(folder, List.copyOf(files));
		}
		catch (IOException | RuntimeException ex) {
			FileSystemUtils.deleteRecursively(folder);
			throw ex;
		}
	}

	private static String name(MultipartFile file) {
		String path = Objects.requireNonNullElse(file.getOriginalFilename(), "").replace('\\', '/');
		String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("[\\p{Cntrl}:*?\"<>|]", "_");
		return name.matches("\\.*") ? "upload" : name.substring(Math.max(0, name.length() - 200));
	}

	String names() {
		return String.join(", ", this.files.stream().map((file) -> "" + file.getFileName()).toList());
	}

	void delete() {
		try {
			FileSystemUtils.deleteRecursively(this.folder);
		}
		catch (IOException ex) {
			// the operating system clears its temporary folder
		}
	}

}

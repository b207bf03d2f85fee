package org.caseconsultant.web.admin;

import java.io.IOException;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.caseconsultant.catalog.release.CatalogRelease;
import org.caseconsultant.catalog.release.CatalogReleases;
import org.caseconsultant.catalog.release.ImportRefused;
import org.caseconsultant.catalog.release.ImportRequest;
import org.caseconsultant.web.CurrentStaff;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page where admins look after the releases of the catalog.
 */
@Controller
@RequestMapping("/admin/catalog")
class ReleaseController {

	private static final String PAGE = "redirect:/admin/catalog";

	private final CatalogReleases releases;

	private final CatalogTasks tasks;

	private final ReleaseTasks releaseTasks;

	private final CurrentStaff currentStaff;

	private final DataSize limit;

	ReleaseController(CatalogReleases releases, CatalogTasks tasks, ReleaseTasks releaseTasks,
			CurrentStaff currentStaff, @Value("${caseconsultant.catalog.upload-limit:1GB}") DataSize limit) {
		this.releases = releases;
		this.tasks = tasks;
		this.releaseTasks = releaseTasks;
		this.currentStaff = currentStaff;
		this.limit = limit;
	}

	@GetMapping
	String show(Model model) {
		fill(model, false);
		model.addAttribute("limit", this.limit.toBytes());
		return "admin-catalog";
	}

	/** The part of the page that is fetched again while a task runs. */
	@GetMapping("/task")
	String task(Model model) {
		fill(model, true);
		return "admin-catalog-task";
	}

	/**
	 * The task is looked at before the list: once it is done, the list shows what it did.
	 */
	private void fill(Model model, boolean polled) {
		model.addAttribute("task", this.tasks.status());
		List<CatalogRelease> all = this.releases.list();
		model.addAttribute("releases", all);
		model.addAttribute("names", all.stream().map(CatalogRelease::name).distinct().toList());
		model.addAttribute("polled", polled);
	}

	@PostMapping("/import")
	String upload(@RequestParam List<MultipartFile> files, @RequestParam(defaultValue = "") String name,
			@RequestParam(required = false) @DateTimeFormat(
					iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate effective,
			@RequestParam(defaultValue = "try") String action, Principal principal, RedirectAttributes flash)
			throws IOException {
		String actor = actor(principal);
		Upload upload = Upload.of(files);
		if (upload.files().isEmpty()) {
			upload.delete();
			flash.addFlashAttribute("refused", "Choose a file that is not empty.");
			return PAGE;
		}
		ImportRequest request = new ImportRequest(upload.files(),
				Optional.of(name.strip()).filter((given) -> !given.isEmpty()), Optional.ofNullable(effective),
				!action.equals("import"), actor);
		return begun(this.releaseTasks.imports(upload, request), flash);
	}

	@PostMapping("/compare")
	String compare(@RequestParam String older, @RequestParam String newer, RedirectAttributes flash) {
		return begun(this.releaseTasks.compares(older, newer), flash);
	}

	@GetMapping("/confirm")
	String confirm(@RequestParam String action, @RequestParam String name, Model model) {
		List<CatalogRelease> named = this.releases.list().stream().filter((each) -> each.name().equals(name)).toList();
		if (named.isEmpty() || !List.of("activate", "deactivate", "remove").contains(action)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		model.addAttribute("action", action);
		model.addAttribute("name", name);
		model.addAttribute("releases", named);
		return "admin-catalog-confirm";
	}

	@PostMapping("/activate")
	String activate(@RequestParam String name, Principal principal, RedirectAttributes flash) {
		String actor = actor(principal);
		return done(() -> this.releases.activate(name, actor), name + " is active.", flash);
	}

	@PostMapping("/deactivate")
	String deactivate(@RequestParam String name, Principal principal, RedirectAttributes flash) {
		String actor = actor(principal);
		return done(() -> this.releases.deactivate(name, actor), name + " is out of the catalog; its rows are kept.",
				flash);
	}

	@PostMapping("/remove")
	String remove(@RequestParam String name, Principal principal, RedirectAttributes flash) {
		return begun(this.releaseTasks.removes(name, actor(principal)), flash);
	}

	private String actor(Principal principal) {
		return this.currentStaff.of(principal).actor();
	}

	private String begun(boolean begun, RedirectAttributes flash) {
		if (!begun) {
			flash.addFlashAttribute("refused",
					"Another task is at work (" + this.tasks.status().what() + "). Wait for it, then try again.");
		}
		return PAGE;
	}

	private static String done(Runnable deed, String said, RedirectAttributes flash) {
		try {
			deed.run();
			flash.addFlashAttribute("said", said);
		}
		catch (ImportRefused ex) {
			flash.addFlashAttribute("refused", String.valueOf(ex.getMessage()));
		}
		return PAGE;
	}

}

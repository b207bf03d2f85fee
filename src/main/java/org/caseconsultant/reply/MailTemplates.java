package org.caseconsultant.reply;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/**
 * Renders the mails in {@code templates/mail}: a {@code .ftl} for the text and a
 * {@code .ftlh} for the HTML of each. Operators edit these files, so templates can reach
 * neither classes nor the API of the values they show. Thread-safe.
 */
final class MailTemplates {

	private final Configuration configuration;

	/**
	 * Uses the templates in a folder.
	 * @param folder the folder
	 * @throws IOException if it does not exist
	 */
	MailTemplates(Path folder) throws IOException {
		this.configuration = new Configuration(Configuration.VERSION_2_3_34);
		this.configuration.setTemplateLoader(new FileTemplateLoader(folder.toFile()));
		this.configuration.setDefaultEncoding("UTF-8");
		this.configuration.setLocale(Locale.US);
		this.configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
		this.configuration.setAPIBuiltinEnabled(false);
		this.configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
		this.configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
		this.configuration.setLogTemplateExceptions(false);
		this.configuration.setRecognizeStandardFileExtensions(true);
		this.configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
	}

	/**
	 * Renders both bodies of a mail.
	 * @param name file name without ending
	 * @param values what the templates show: texts, numbers, lists and maps of these
	 * @return text and HTML
	 */
	Bodies render(String name, Map<String, ?> values) {
		return new Bodies(body(name + ".ftl", values), body(name + ".ftlh", values));
	}

	/**
	 * Renders a text that is no whole mail.
	 * @param name file name without ending
	 * @param values what the template shows
	 * @return text
	 */
	String text(String name, Map<String, ?> values) {
		return body(name + ".ftl", values);
	}

	private String body(String file, Map<String, ?> values) {
		try {
			StringWriter out = new StringWriter();
			this.configuration.getTemplate(file).process(values, out);
			return out.toString();
		}
		catch (IOException | TemplateException ex) {
			throw new TemplateBroken(file, ex);
		}
	}

	/**
	 * The two bodies of a mail.
	 *
	 * @param text plain text
	 * @param html HTML
	 */
	record Bodies(String text, String html) {
	}

}

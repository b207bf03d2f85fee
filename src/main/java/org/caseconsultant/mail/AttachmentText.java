package org.caseconsultant.mail;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.BodyContentHandler;

/**
 * Reads the text of PDF, Word, Excel, RTF, HTML and plain text attachments; the kind is
 * told by the bytes, not by the name. Bounded: {@value #LARGEST} bytes, {@value #LONGEST}
 * characters, {@value #SECONDS} seconds; nothing inside a file is opened. What cannot be
 * read gives an empty text. Thread-safe.
 */
public final class AttachmentText {

	private static final int LARGEST = 10_000_000;

	private static final int LONGEST = 40_000;

	private static final int SECONDS = 10;

	private static final Set<String> IMAGES = Set.of("image", "audio", "video");

	private static final ExecutorService READING = Executors.newFixedThreadPool(2, (task) -> {
		Thread thread = new Thread(task, "attachment-text");
		thread.setDaemon(true);
		return thread;
	});

	private final Detector detector = new DefaultDetector();

	private final Parser parser = new AutoDetectParser(this.detector, new PDFParser(), new OfficeParser(),
			new OOXMLParser(), new RTFParser(), new JSoupParser(), new TXTParser());

	/**
	 * Reads the texts of all attachments of a mail.
	 * @param mail a mail
	 * @return one text for each attachment, in their order, empty where there is none
	 */
	public List<String> of(ParsedMail mail) {
		return mail.attachments().stream().map(this::of).toList();
	}

	/**
	 * Reads the text of an attachment.
	 * @param attachment the attachment
	 * @return its text without blank edges, or empty
	 */
	public String of(Attachment attachment) {
		if (attachment.content().length == 0 || attachment.content().length > LARGEST || isPicture(attachment)) {
			return "";
		}
		Future<String> reading = READING.submit(() -> read(attachment));
		try {
			return reading.get(SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return "";
		}
		catch (ExecutionException | TimeoutException ex) {
			return "";
		}
		finally {
			reading.cancel(true);
		}
	}

	private static boolean isPicture(Attachment attachment) {
		return IMAGES.contains(attachment.contentType().split("/", 2)[0]);
	}

	private String read(Attachment attachment) throws Exception {
		BodyContentHandler text = new BodyContentHandler(LONGEST);
		ParseContext context = new ParseContext();
		context.set(Parser.class, new EmptyParser());
		Metadata metadata = new Metadata();
		metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, attachment.name());
		metadata.set(Metadata.CONTENT_TYPE,
				MediaType.parse(attachment.contentType()) == null ? "" : attachment.contentType());
		try {
			this.parser.parse(new ByteArrayInputStream(attachment.content()), text, metadata, context);
		}
		catch (Exception ex) {
			if (!WriteLimitReachedException.isWriteLimitReached(ex)) {
				throw ex;
			}
		}
		return text.toString().strip();
	}

}

package org.caseconsultant.catalog.update;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import javax.net.ssl.SSLException;

import org.apache.hc.core5.http.ClassicHttpResponse;
import org.caseconsultant.stage.Failure;

/**
 * Fetches one file into a folder, or finds that the one there is still right. What was
 * interrupted is resumed, at once and in later runs.
 */
final class Download {

	private static final int TRIES = 3;

	private final Web web;

	private final UpdateSettings settings;

	private final KeptFile kept;

	private final Optional<String> checksum;

	Download(Web web, UpdateSettings settings, KeptFile kept, Optional<String> checksum) {
		this.web = web;
		this.settings = settings;
		this.kept = kept;
		this.checksum = checksum;
	}

	/**
	 * Fetches.
	 * @return true if the file is new, false if it is unchanged
	 * @throws DownloadFailed if it cannot be had
	 */
	boolean run() {
		long until = System.nanoTime() + this.settings.timeLimit().toNanos();
		String reason = "";
		for (int i = 0; i < TRIES; i++) {
			try {
				return attempt(until);
			}
			catch (Interrupted ex) {
				reason = String.valueOf(ex.getMessage());
			}
			catch (IOException ex) {
				throw failed(reason(ex));
			}
		}
		throw failed(reason);
	}

	private boolean attempt(long until) throws IOException {
		try (ClassicHttpResponse response = this.web.get(this.kept.address(), this.kept.conditions())) {
			switch (response.getCode()) {
				case 200 -> begin(response);
				case 206 -> resume(response);
				case 304 -> {
					verify(this.kept.file());
					return false;
				}
				case 416 -> {
					this.kept.forgetPart();
					throw new Interrupted("the server does not know the part that is there");
				}
				default -> throw failed("the server answers " + response.getCode());
			}
			receive(response, until);
		}
		this.kept.complete(verify(this.kept.part()));
		return true;
	}

	private void begin(ClassicHttpResponse response) throws IOException {
		if (Web.header(response, "Content-Type").startsWith("text/html")) {
			throw failed("the server sends a page instead of a file; perhaps the file has moved or asks for a licence");
		}
		this.kept.begin(Web.header(response, "ETag"), Web.header(response, "Last-Modified"));
		Files.createFile(this.kept.part());
	}

	private void resume(ClassicHttpResponse response) throws IOException {
		if (!Web.header(response, "Content-Range").startsWith("bytes " + Files.size(this.kept.part()) + "-")) {
			this.kept.forgetPart();
			throw new Interrupted("the server sends another part than was asked for");
		}
	}

	private void receive(ClassicHttpResponse response, long until) throws IOException {
		long size = Files.size(this.kept.part());
		check(size + Math.max(0, response.getEntity().getContentLength()));
		try (InputStream stream = response.getEntity().getContent();
				OutputStream part = Files.newOutputStream(this.kept.part(), StandardOpenOption.APPEND)) {
			byte[] buffer = new byte[64 * 1024];
			for (int read = read(stream, buffer); read >= 0; read = read(stream, buffer)) {
				size += read;
				check(size);
				part.write(buffer, 0, read);
				if (System.nanoTime() - until > 0) {
					throw failed("it takes more than " + this.settings.timeLimit().toSeconds()
							+ " s; the next run goes on where it stopped");
				}
			}
		}
	}

	private static int read(InputStream stream, byte[] buffer) throws IOException {
		try {
			return stream.read(buffer);
		}
		catch (SocketTimeoutException ex) {
			throw ex;
		}
		catch (IOException ex) {
			throw new Interrupted("the connection was interrupted; the next run goes on where it stopped");
		}
	}

	private void check(long size) throws IOException {
		if (size > this.settings.sizeLimit().toBytes()) {
			this.kept.forgetPart();
			throw failed("it is larger than " + this.settings.sizeLimit().toBytes() + " bytes");
		}
	}

	private String verify(Path file) throws IOException {
		String found = KeptFile.sha256(file);
		if (!this.checksum.orElse(found).equals(found)) {
			this.kept.forgetPart();
			throw failed("its checksum is " + found + ", the list says " + this.checksum.get());
		}
		return found;
	}

	private String reason(IOException ex) {
		if (ex instanceof SocketTimeoutException) {
			return "the server sent nothing for " + this.settings.readTimeout().toMillis() + " ms";
		}
		if (ex instanceof UnknownHostException) {
			return "there is no such host";
		}
		return (ex instanceof SSLException) ? "the server has no certificate that can be trusted"
				: "it cannot be fetched (" + Failure.describe(ex) + ")";
	}

	private DownloadFailed failed(String reason) {
		return new DownloadFailed(place() + ": " + reason);
	}

	private String place() {
		URI address = this.kept.address();
		return Web.place(address);
	}

	/**
	 * Trying again may help.
	 */
	private static final class Interrupted extends IOException {

		private static final long serialVersionUID = 1L;

		Interrupted(String reason) {
			super(reason);
		}

	}

}

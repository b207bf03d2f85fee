package org.caseconsultant;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.caseconsultant.ScriptedSmtp.Handed;
import org.caseconsultant.ScriptedSmtp.Step;

/**
 * One connection to the scripted SMTP server.
 */
final class SmtpDialogue implements Runnable {

	private final Socket connection;

	private final ScriptedSmtp server;

	private final List<String> recipients = new ArrayList<>();

	private String reversePath = "";

	SmtpDialogue(Socket connection, ScriptedSmtp server) {
		this.connection = connection;
		this.server = server;
	}

	@Override
	public void run() {
		try (Socket open = this.connection) {
			InputStream in = new BufferedInputStream(open.getInputStream());
			boolean goesOn = say("220 scripted.test");
			while (goesOn) {
				goesOn = obey(text(line(in)), in);
			}
		}
		catch (IOException ex) {
			// the client went away
		}
	}

	private boolean obey(String command, InputStream in) throws IOException {
		String verb = command.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
		return switch (verb) {
			case "MAIL" -> begin(path(command));
			case "RCPT" -> add(path(command));
			case "DATA" -> take(in);
			case "QUIT" -> say("221 bye") && false;
			default -> say("250 ok");
		};
	}

	private boolean begin(String path) throws IOException {
		this.reversePath = path;
		this.recipients.clear();
		return say("250 ok");
	}

	private boolean add(String path) throws IOException {
		String reply = this.server.reply(List.of(path), Step.RECIPIENT, "250 ok");
		if (reply.startsWith("2")) {
			this.recipients.add(path);
		}
		return say(reply);
	}

	private boolean take(InputStream in) throws IOException {
		String begin = this.server.reply(this.recipients, Step.DATA, "354 go on");
		if (!say(begin) || !begin.startsWith("3")) {
			return !begin.equals(ScriptedSmtp.HANG_UP);
		}
		Handed mail = new Handed(this.reversePath, List.copyOf(this.recipients), content(in));
		this.server.keep(mail);
		String end = this.server.reply(this.recipients, Step.END, "250 taken");
		if (end.startsWith("2")) {
			this.server.passOn(mail);
		}
		return say(end);
	}

	/** RFC 5321, 4.5.2: a first dot is taken away, a dot alone ends the mail. */
	private static byte[] content(InputStream in) throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		for (byte[] line = line(in); !text(line).equals("."); line = line(in)) {
			int start = (line[0] == '.') ? 1 : 0;
			content.write(line, start, line.length - start);
		}
		return content.toByteArray();
	}

	private static byte[] line(InputStream in) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (int next = in.read(); next != '\n'; next = in.read()) {
			if (next < 0) {
				throw new EOFException();
			}
			line.write(next);
		}
		line.write('\n');
		return line.toByteArray();
	}

	private static String text(byte[] line) {
		return new String(line, StandardCharsets.ISO_8859_1).replaceFirst("\r\n$", "");
	}

	private static String path(String command) {
		return command.substring(command.indexOf('<') + 1, command.lastIndexOf('>'));
	}

	private boolean say(String reply) throws IOException {
		if (reply.equals(ScriptedSmtp.HANG_UP)) {
			return false;
		}
		this.connection.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
		return true;
	}

}

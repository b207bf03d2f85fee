package org.caseconsultant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * An SMTP server that answers as it is told where a recipient is concerned, keeps every
 * mail it was handed, and passes on what it accepts.
 */
final class ScriptedSmtp {

	/** A reply: the connection ends without one. */
	static final String HANG_UP = "";

	/**
	 * Where in the dialogue a reply is given.
	 */
	enum Step {

		/** After RCPT TO. */
		RECIPIENT,
		/** After DATA. */
		DATA,
		/** After the final dot. */
		END

	}

	/**
	 * A mail as it came over the wire, dots unstuffed.
	 */
	record Handed(String reversePath, List<String> recipients, byte[] bytes) {
	}

	private final Map<String, Deque<String>> script = new ConcurrentHashMap<>();

	private final List<Handed> handed = new CopyOnWriteArrayList<>();

	private final Consumer<Handed> next;

	private final int port;

	private volatile ServerSocket listener;

	private volatile Thread acceptor;

	ScriptedSmtp(Consumer<Handed> next) {
		this.next = next;
		this.listener = listen(0);
		this.port = this.listener.getLocalPort();
	}

	int port() {
		return this.port;
	}

	void stop() {
		try {
			this.listener.close();
			this.acceptor.join();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	void start() {
		this.listener = listen(this.port);
	}

	/** Gives these replies, one an attempt; afterwards the step is as usual. */
	void answer(String recipient, Step step, String... replies) {
		this.script.put(recipient + step, new ConcurrentLinkedDeque<>(Arrays.asList(replies)));
	}

	/** Every mail to an address that came to its final dot, refused or not. */
	List<Handed> handed(String recipient) {
		return this.handed.stream().filter((mail) -> mail.recipients().contains(recipient)).toList();
	}

	List<Handed> handed() {
		return List.copyOf(this.handed);
	}

	String reply(List<String> recipients, Step step, String usual) {
		return recipients.stream()
			.map((recipient) -> this.script.getOrDefault(recipient + step, new ConcurrentLinkedDeque<>()).poll())
			.filter((reply) -> reply != null)
			.findFirst()
			.orElse(usual);
	}

	void keep(Handed mail) {
		this.handed.add(mail);
	}

	void passOn(Handed mail) {
		this.next.accept(mail);
	}

	private ServerSocket listen(int where) {
		try {
			ServerSocket open = new ServerSocket(where, 50, InetAddress.getLoopbackAddress());
			this.acceptor = new Thread(() -> accept(open), "scripted-smtp");
			this.acceptor.setDaemon(true);
			this.acceptor.start();
			return open;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void accept(ServerSocket open) {
		try {
			while (true) {
				Socket connection = open.accept();
				Thread thread = new Thread(new SmtpDialogue(connection, this), "scripted-smtp-dialogue");
				thread.setDaemon(true);
				thread.start();
			}
		}
		catch (IOException ex) {
			// stopped
		}
	}

}

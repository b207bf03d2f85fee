package org.caseconsultant;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.IntSupplier;

/**
 * Stands between the product and an IMAP server: passes commands on, refuses them, or
 * breaks the connection before they reach the server.
 */
final class ImapProxy {

	/**
	 * What is done with a command.
	 */
	enum Treatment {

		/** The server hears of it. */
		PASS,
		/** It is answered with NO. */
		REFUSE,
		/** It is answered with OK and nothing else. */
		EMPTY,
		/** The server hears of it, and the connection breaks within its answer. */
		HALF,
		/** The connection breaks. */
		CUT

	}

	private final IntSupplier target;

	private final Set<Socket> connections = ConcurrentHashMap.newKeySet();

	private final Set<Socket> halved = ConcurrentHashMap.newKeySet();

	private final List<String> commands = new CopyOnWriteArrayList<>();

	private final int port;

	private volatile ServerSocket listener;

	private volatile Thread acceptor;

	private volatile Function<String, Treatment> rule = (command) -> Treatment.PASS;

	ImapProxy(IntSupplier target) {
		this.target = target;
		this.listener = listen(0);
		this.port = this.listener.getLocalPort();
	}

	int port() {
		return this.port;
	}

	/** Treats commands, without their tags, by a rule. */
	void treat(Function<String, Treatment> newRule) {
		this.rule = newRule;
	}

	/** How many commands held a word. */
	long count(String word) {
		return this.commands.stream().filter((command) -> command.contains(word)).count();
	}

	void stop() {
		try {
			this.listener.close();
			this.acceptor.join();
			for (Socket connection : this.connections) {
				connection.close();
			}
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	void start() {
		this.listener = listen(this.port);
	}

	private ServerSocket listen(int where) {
		try {
			ServerSocket open = new ServerSocket(where, 50, InetAddress.getLoopbackAddress());
			this.acceptor = inBackground(() -> {
				while (true) {
					join(open.accept());
				}
			});
			return open;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void join(Socket client) {
		inBackground(() -> {
			try (client; Socket server = new Socket(InetAddress.getLoopbackAddress(), this.target.getAsInt())) {
				this.connections.addAll(List.of(client, server));
				inBackground(() -> {
					try (client; server) {
						answer(client, server);
					}
				});
				obey(client, server);
			}
		});
	}

	private void answer(Socket client, Socket server) throws IOException {
		byte[] piece = new byte[64];
		int length = server.getInputStream().read(piece);
		while (length >= 0) {
			client.getOutputStream().write(piece, 0, length);
			if (this.halved.remove(client)) {
				return;
			}
			length = server.getInputStream().read(piece);
		}
	}

	private void obey(Socket client, Socket server) throws IOException {
		BufferedReader lines = new BufferedReader(
				new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			String command = line.substring(line.indexOf(' ') + 1);
			this.commands.add(command);
			switch (this.rule.apply(command)) {
				case PASS -> say(server.getOutputStream(), line);
				case HALF -> {
					this.halved.add(client);
					say(server.getOutputStream(), line);
				}
				case EMPTY -> say(client.getOutputStream(), line.split(" ")[0] + " OK nothing");
				case REFUSE -> say(client.getOutputStream(), line.split(" ")[0] + " NO [NOPERM] not here");
				case CUT -> {
					return;
				}
			}
		}
	}

	private static void say(OutputStream out, String line) throws IOException {
		out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
	}

	private static Thread inBackground(Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			}
			catch (IOException ex) {
				// the connection is gone
			}
		}, "imap-proxy");
		thread.setDaemon(true);
		thread.start();
		return thread;
	}

	/**
	 * Something with sockets.
	 */
	private interface Work {

		void run() throws IOException;

	}

}

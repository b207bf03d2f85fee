package org.caseconsultant.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/**
 * Trust in the certificates of an own authority, read from a PEM file.
 */
public final class OwnAuthority {

	private OwnAuthority() {
	}

	/**
	 * Reads the certificates.
	 * @param file PEM file with one or more certificates
	 * @return sockets that trust these and no others
	 * @throws IOException if the file cannot be read or holds no certificate
	 */
	public static SSLSocketFactory sockets(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
			store.load(null, null);
			for (Certificate certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
				store.setCertificateEntry("ca" + store.size(), certificate);
			}
			if (store.size() == 0) {
				throw new IOException("no certificate in the file");
			}
			TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
			trust.init(store);
			SSLContext context = SSLContext.getInstance("TLS");
			context.init(null, trust.getTrustManagers(), null);
			return context.getSocketFactory();
		}
		catch (GeneralSecurityException ex) {
			throw new IOException(ex);
		}
	}

}

package org.caseconsultant.web.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the demo.
 *
 * @param imapPort IMAP port of the embedded mail server
 * @param smtpPort SMTP port of the embedded mail server
 * @param folder where its mailboxes are kept between two starts
 */
@ConfigurationProperties("caseconsultant.demo")
record DemoSettings(int imapPort, int smtpPort, @DefaultValue("./data/demo-mail") String folder) {
}

package org.caseconsultant.start;

import org.caseconsultant.account.Accounts;
import org.caseconsultant.intake.RawMail;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Checks of a server that need the database: the keys open the stored mail, and nobody
 * can sign in to production with a published password.
 */
@Component
@ConditionalOnProperty("caseconsultant.serve")
class StartChecks implements SmartInitializingSingleton {

	private final RawMail rawMail;

	private final Accounts accounts;

	private final Environment environment;

	StartChecks(RawMail rawMail, Accounts accounts, Environment environment) {
		this.rawMail = rawMail;
		this.accounts = accounts;
		this.environment = environment;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.rawMail.verifyKeys();
		if (this.environment.acceptsProfiles(Profiles.of("production")) && this.accounts.hasDemoAccounts()) {
			throw new UnusableSetting("spring.datasource.url",
					"this database holds demo accounts with published passwords; use another one or remove them");
		}
	}

}

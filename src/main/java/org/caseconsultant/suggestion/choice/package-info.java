/**
 * Choices between neighbouring codes as coders know them: decision tables that say which
 * fact decides, which code follows, which neighbours are then wrong and what to ask.
 */
package org.caseconsultant.suggestion.choice;

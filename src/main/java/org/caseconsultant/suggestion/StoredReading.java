package org.caseconsultant.suggestion;

import java.util.List;

/**
 * The form in which a reading is kept in the database.
 *
 * @param reading codes, findings, missing facts
 * @param passages where evidence lies in the messages
 */
record StoredReading(QuestionReading reading, List<Passage> passages) {
}

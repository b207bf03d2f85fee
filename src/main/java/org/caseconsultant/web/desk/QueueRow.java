package org.caseconsultant.web.desk;

import java.util.List;

import org.caseconsultant.casework.CodingCase;

/**
 * A line of the queue.
 *
 * @param number case number
 * @param codingCase the case
 * @param asker name or address of who asked
 * @param practice practice of who asked, may be empty
 * @param assignee who works on it, may be empty
 * @param codes the best suggested codes
 * @param tags words that staff put on it
 */
public record QueueRow(String number, CodingCase codingCase, String asker, String practice, String assignee,
		List<String> codes, List<String> tags) {
}

package org.caseconsultant.web.admin;

import java.time.Instant;
import java.util.List;

/**
 * How far the task with the catalog has come.
 *
 * @param what what it does, such as {@code Import of x.zip}
 * @param state whether it runs or how it ended
 * @param file file being read
 * @param rows rows of the present release so far
 * @param results what came of it
 * @param refusal why it was refused
 * @param at when it began or, afterwards, ended
 */
public record TaskStatus(String what, State state, String file, long rows, List<Result> results, String refusal,
		Instant at) {

	static final TaskStatus NONE = new TaskStatus("", State.NONE, "", 0, List.of(), "", Instant.EPOCH);

	static TaskStatus running(String what, Instant now) {
		return new TaskStatus(what, State.RUNNING, "", 0, List.of(), "", now);
	}

	/**
	 * Whether it is still at work.
	 * @return true while it runs
	 */
	public boolean isRunning() {
		return this.state == State.RUNNING;
	}

	TaskStatus reading(String name) {
		return new TaskStatus(this.what, this.state, name, 0, this.results, this.refusal, this.at);
	}

	TaskStatus wrote(long count) {
		return new TaskStatus(this.what, this.state, this.file, count, this.results, this.refusal, this.at);
	}

	TaskStatus done(List<Result> found, Instant now) {
		return new TaskStatus(this.what, State.DONE, "", 0, List.copyOf(found), "", now);
	}

	TaskStatus refused(String reason, Instant now) {
		return new TaskStatus(this.what, State.REFUSED, "", 0, List.of(), reason, now);
	}

	/**
	 * Whether a task runs and how the last one ended.
	 */
	public enum State {

		/** There was none since the start of this process. */
		NONE,
		/** It is at work. */
		RUNNING,
		/** It is finished. */
		DONE,
		/** It changed nothing. */
		REFUSED

	}

	/**
	 * What came of one table.
	 *
	 * @param heading table and release
	 * @param line what was done
	 * @param examples first changes
	 */
	public record Result(String heading, String line, List<String> examples) {
	}

}

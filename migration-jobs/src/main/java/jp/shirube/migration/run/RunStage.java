package jp.shirube.migration.run;

import java.util.function.Consumer;

/**
 * One stage of a run: all its writes are one transaction.
 *
 * @param name name of the step, also told to progress bars
 * @param work what it does
 */
record RunStage(String name, Consumer<RunContext> work) {}

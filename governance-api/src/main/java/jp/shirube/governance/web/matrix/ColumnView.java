package jp.shirube.governance.web.matrix;

import jp.shirube.governance.progress.Step;

/**
 * A step's column.
 *
 * @param step the step
 * @param first whether a phase begins with it
 * @param figures figures of the systems that are shown
 */
record ColumnView(Step step, boolean first, Figures figures) {}

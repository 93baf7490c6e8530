/** 026 国民年金: the model, vendor B's files of it and the rows that must come of them. */
@NullMarked
package jp.shirube.migration.sample.pension;

import org.jspecify.annotations.NullMarked;

/** 025 後期高齢者医療: the model, vendor B's files of it and the rows that must come of them. */
@NullMarked
package jp.shirube.migration.sample.lateelderly;

import org.jspecify.annotations.NullMarked;

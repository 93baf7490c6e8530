/** 023 介護保険: the model, vendor B's files of it and the rows that must come of them. */
@NullMarked
package jp.shirube.migration.sample.longtermcare;

import org.jspecify.annotations.NullMarked;

/** Figures as people read them: rates with their counts, Japanese dates, labels. */
@NullMarked
package jp.shirube.reports.figure;

import org.jspecify.annotations.NullMarked;

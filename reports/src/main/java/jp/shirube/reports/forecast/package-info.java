/** When systems are expected to be done, as a part of reports or alone. */
@NullMarked
package jp.shirube.reports.forecast;

import org.jspecify.annotations.NullMarked;

/** The series of the charts, counted from the steps and the coordination items as they are now. */
@NullMarked
package jp.shirube.governance.chart;

import org.jspecify.annotations.NullMarked;

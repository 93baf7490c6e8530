/** The demonstration: the invented city from its vendors' extracts to the month's report. */
@NullMarked
package jp.shirube.governance.demo;

import org.jspecify.annotations.NullMarked;

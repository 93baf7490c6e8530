/** The workbook that proves one run: what was read, and what became of it. */
@NullMarked
package jp.shirube.reports.evidence;

import org.jspecify.annotations.NullMarked;

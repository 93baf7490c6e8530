/** The national survey of 特定移行支援システム as a workbook form. */
@NullMarked
package jp.shirube.reports.transition;

import org.jspecify.annotations.NullMarked;

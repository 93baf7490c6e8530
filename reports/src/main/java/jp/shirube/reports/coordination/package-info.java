/** The month's coordination items: one model, a workbook and a PDF file from the same figures. */
@NullMarked
package jp.shirube.reports.coordination;

import org.jspecify.annotations.NullMarked;

/** The report on the city's DX plan: one model, a workbook and a PDF file from the same figures. */
@NullMarked
package jp.shirube.reports.plan;

import org.jspecify.annotations.NullMarked;

/** The monthly PMO report: one model, an Excel and a PDF renderer, one figure source. */
@NullMarked
package jp.shirube.reports.pmo;

import org.jspecify.annotations.NullMarked;

/**
 * Charts: models that hold counted figures, the table of the same figures, and pictures of them as
 * SVG, PNG and vectors in a PDF file.
 */
@NullMarked
package jp.shirube.reports.chart;

import org.jspecify.annotations.NullMarked;

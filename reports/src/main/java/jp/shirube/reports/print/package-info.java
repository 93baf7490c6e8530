/** Printed reports: compiled designs, figures as data sources, vector drawings, PDF files. */
@NullMarked
package jp.shirube.reports.print;

import org.jspecify.annotations.NullMarked;

/** What is submitted: figures by name, receivers' forms filled cell by cell, covers, CSV. */
@NullMarked
package jp.shirube.reports.submission;

import org.jspecify.annotations.NullMarked;

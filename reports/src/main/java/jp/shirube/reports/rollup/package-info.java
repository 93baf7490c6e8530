/** Roll-ups over many municipalities as workbooks of any length. */
@NullMarked
package jp.shirube.reports.rollup;

import org.jspecify.annotations.NullMarked;

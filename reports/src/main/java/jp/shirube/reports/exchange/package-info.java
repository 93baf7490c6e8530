/**
 * Workbooks in which departments and vendors write the states of their steps: written, read back
 * and returned with what was found marked in the sender's own file.
 */
@NullMarked
package jp.shirube.reports.exchange;

import org.jspecify.annotations.NullMarked;

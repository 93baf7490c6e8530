/** Checks over the loaded whole and reconciliation. */
@NullMarked
package jp.shirube.migration.check;

import org.jspecify.annotations.NullMarked;

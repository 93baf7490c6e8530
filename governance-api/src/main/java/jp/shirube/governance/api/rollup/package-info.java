/** Sums over municipalities. */
@NullMarked
package jp.shirube.governance.api.rollup;

import org.jspecify.annotations.NullMarked;

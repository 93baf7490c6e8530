/** Everything that the server answers, asked by everybody. */
@NullMarked
package jp.shirube.governance.everything;

import org.jspecify.annotations.NullMarked;

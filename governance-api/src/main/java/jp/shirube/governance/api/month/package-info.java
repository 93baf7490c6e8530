/** The months, their cycle and what is looked at in it. */
@NullMarked
package jp.shirube.governance.api.month;

import org.jspecify.annotations.NullMarked;

/** When systems will be done, what if somebody is late, and on which days they may be cut over. */
@NullMarked
package jp.shirube.governance.forecast;

import org.jspecify.annotations.NullMarked;

/** When systems will be done, and what if. */
@NullMarked
package jp.shirube.governance.web.forecast;

import org.jspecify.annotations.NullMarked;

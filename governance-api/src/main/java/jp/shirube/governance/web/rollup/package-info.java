/** What municipalities have submitted, for prefectures and the nation. */
@NullMarked
package jp.shirube.governance.web.rollup;

import org.jspecify.annotations.NullMarked;

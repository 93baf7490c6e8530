/** What several pages show. */
@NullMarked
package jp.shirube.governance.web.part;

import org.jspecify.annotations.NullMarked;

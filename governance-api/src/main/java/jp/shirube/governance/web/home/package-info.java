/** The first page, by role. */
@NullMarked
package jp.shirube.governance.web.home;

import org.jspecify.annotations.NullMarked;

/** How often somebody may ask. */
@NullMarked
package jp.shirube.governance.limit;

import org.jspecify.annotations.NullMarked;

/** Many municipalities: what prefecture and nation may read of them, and their roll-ups. */
@NullMarked
package jp.shirube.governance.cities;

import org.jspecify.annotations.NullMarked;

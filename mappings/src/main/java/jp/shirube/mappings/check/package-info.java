/** Checks a whole mapping definition against an edition of the standard. */
@NullMarked
package jp.shirube.mappings.check;

import org.jspecify.annotations.NullMarked;

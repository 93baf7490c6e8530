/** The rules that hold over the rows of a whole system and between systems, as data. */
@NullMarked
package jp.shirube.mappings.setcheck;

import org.jspecify.annotations.NullMarked;

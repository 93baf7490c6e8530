/** The national standard data items (基本データリスト): systems, groups, items, code lists, editions. */
@NullMarked
package jp.shirube.mappings.standard;

import org.jspecify.annotations.NullMarked;

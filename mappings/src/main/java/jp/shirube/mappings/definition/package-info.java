/** Mapping definitions (移行マッピング定義) as vendors write them: reading, checking, templates. */
@NullMarked
package jp.shirube.mappings.definition;

import org.jspecify.annotations.NullMarked;

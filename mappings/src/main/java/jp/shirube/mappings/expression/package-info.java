/** Expressions of a mapping definition: CEL over source fields, simple ones compiled directly. */
@NullMarked
package jp.shirube.mappings.expression;

import org.jspecify.annotations.NullMarked;

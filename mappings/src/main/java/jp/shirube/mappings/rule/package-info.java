/** The vocabulary of mapping rules: one class per rule, with its word, arguments and findings. */
@NullMarked
package jp.shirube.mappings.rule;

import org.jspecify.annotations.NullMarked;

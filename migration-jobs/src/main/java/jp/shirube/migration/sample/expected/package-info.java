/** The rows of the standard that the city must come out as, written from the typed model alone. */
@NullMarked
package jp.shirube.migration.sample.expected;

import org.jspecify.annotations.NullMarked;

/** The planted faults and, by the generator's own reckoning, what must come of them. */
@NullMarked
package jp.shirube.migration.sample.fault;

import org.jspecify.annotations.NullMarked;

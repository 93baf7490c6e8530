/** Mapping blocks of records and copying them into a run's staging tables. */
@NullMarked
package jp.shirube.migration.load;

import org.jspecify.annotations.NullMarked;

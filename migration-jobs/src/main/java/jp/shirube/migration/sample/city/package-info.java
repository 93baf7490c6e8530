/** The typed model of the invented city, derived household by household from a seed. */
@NullMarked
package jp.shirube.migration.sample.city;

import org.jspecify.annotations.NullMarked;

/**
 * The sample city: invented residents, vendors' deliveries, planted faults, expected rows.
 * Independent of the mapping engine.
 */
@NullMarked
package jp.shirube.migration.sample;

import org.jspecify.annotations.NullMarked;

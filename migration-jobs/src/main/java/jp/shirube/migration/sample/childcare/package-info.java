/** Childcare support (子ども・子育て支援) of vendor C: certifications, placements, fees. */
@NullMarked
package jp.shirube.migration.sample.childcare;

import org.jspecify.annotations.NullMarked;

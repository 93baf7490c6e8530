/**
 * Health records (健康管理) of vendor C: vaccinations, pregnancies, screenings, the three-year check.
 */
@NullMarked
package jp.shirube.migration.sample.health;

import org.jspecify.annotations.NullMarked;

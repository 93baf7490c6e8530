/**
 * The rules over whole sets, reckoned over the rows of a household by other means than the checks
 * use: what the checks must report.
 */
@NullMarked
package jp.shirube.migration.sample.law;

import org.jspecify.annotations.NullMarked;

/** Vendor B's public assistance (生活保護): cases, decisions by person, amounts by kind of aid. */
@NullMarked
package jp.shirube.migration.sample.publicassistance;

import org.jspecify.annotations.NullMarked;

/** 個人住民税 as vendor A keeps it: taxpayers, assessments, credits, employers that withhold. */
@NullMarked
package jp.shirube.migration.sample.residenttax;

import org.jspecify.annotations.NullMarked;

/** 法人住民税 as vendor A keeps it: corporations, their returns, their offices. */
@NullMarked
package jp.shirube.migration.sample.corporatetax;

import org.jspecify.annotations.NullMarked;

/** 003 戸籍 of the sample city, as vendor A keeps it. */
@NullMarked
package jp.shirube.migration.sample.familyregister;

import org.jspecify.annotations.NullMarked;

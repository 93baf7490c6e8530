/** 004 戸籍の附票 of the sample city, as vendor A keeps it: the addresses of a 戸籍's people. */
@NullMarked
package jp.shirube.migration.sample.addresshistory;

import org.jspecify.annotations.NullMarked;

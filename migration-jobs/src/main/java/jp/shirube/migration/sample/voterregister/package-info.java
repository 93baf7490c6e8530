/** 006 選挙人名簿 of the sample city, as vendor A keeps it. */
@NullMarked
package jp.shirube.migration.sample.voterregister;

import org.jspecify.annotations.NullMarked;

/** 002 印鑑登録 of the sample city, as vendor A keeps it. */
@NullMarked
package jp.shirube.migration.sample.seal;

import org.jspecify.annotations.NullMarked;

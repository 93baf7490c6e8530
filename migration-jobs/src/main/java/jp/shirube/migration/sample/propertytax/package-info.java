/** 固定資産税 as vendor A keeps it: land, houses, their values, joint ownership. */
@NullMarked
package jp.shirube.migration.sample.propertytax;

import org.jspecify.annotations.NullMarked;

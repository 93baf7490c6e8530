/** Spooling: the tables of a relational source become a delivery, in one consistent snapshot. */
@NullMarked
package jp.shirube.migration.spool;

import org.jspecify.annotations.NullMarked;

/** The rules over whole sets, executed over the tables of a run and of what is published. */
@NullMarked
package jp.shirube.migration.consistency;

import org.jspecify.annotations.NullMarked;

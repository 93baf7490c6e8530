/** Runs of the migration: how they went, their records masked, and their control. */
@NullMarked
package jp.shirube.governance.api.run;

import org.jspecify.annotations.NullMarked;

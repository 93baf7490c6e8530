/** Migration runs: the job, its request, its result. */
@NullMarked
package jp.shirube.migration.run;

import org.jspecify.annotations.NullMarked;

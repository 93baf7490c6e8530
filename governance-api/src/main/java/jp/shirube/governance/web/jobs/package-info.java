/** The job board: runs live, their figures, rejected records, starting and stopping. */
@NullMarked
package jp.shirube.governance.web.jobs;

import org.jspecify.annotations.NullMarked;

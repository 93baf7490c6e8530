/** By when each stage of a month's report is to be reached, and who was in time. */
@NullMarked
package jp.shirube.governance.deadline;

import org.jspecify.annotations.NullMarked;

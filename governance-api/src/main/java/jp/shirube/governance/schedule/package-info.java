/**
 * What happens by itself: months open, who still owes something is reminded, mail is sent. Quartz
 * says when, Spring Batch what was done; both keep that in PostgreSQL.
 */
@NullMarked
package jp.shirube.governance.schedule;

import org.jspecify.annotations.NullMarked;

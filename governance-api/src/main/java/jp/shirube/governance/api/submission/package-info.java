/** Reports, submissions, hearings and what was promised in them. */
@NullMarked
package jp.shirube.governance.api.submission;

import org.jspecify.annotations.NullMarked;

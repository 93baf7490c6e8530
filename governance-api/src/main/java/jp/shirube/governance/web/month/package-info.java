/** The month: its list, its page, comments, reports, workbooks, submissions, hearings. */
@NullMarked
package jp.shirube.governance.web.month;

import org.jspecify.annotations.NullMarked;

/**
 * Coordination items (調整事項): questions between the programme office, departments and vendors with
 * their answers, due dates and history; documents shared with them; minutes of their meetings.
 */
@NullMarked
package jp.shirube.governance.coordination;

import org.jspecify.annotations.NullMarked;

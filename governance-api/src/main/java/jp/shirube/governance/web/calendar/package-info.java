/** The city's calendar, deadlines and reminders. */
@NullMarked
package jp.shirube.governance.web.calendar;

import org.jspecify.annotations.NullMarked;

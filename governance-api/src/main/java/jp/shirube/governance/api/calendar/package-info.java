/** The city's calendar and the deadlines of months. */
@NullMarked
package jp.shirube.governance.api.calendar;

import org.jspecify.annotations.NullMarked;

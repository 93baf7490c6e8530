/** The city's business calendar: national holidays, closed days, periods in which nothing moves. */
@NullMarked
package jp.shirube.governance.calendar;

import org.jspecify.annotations.NullMarked;

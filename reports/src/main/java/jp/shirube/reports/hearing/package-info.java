/** What goes to a hearing (聞き取り): stalled steps, trend, place among others, promises. */
@NullMarked
package jp.shirube.reports.hearing;

import org.jspecify.annotations.NullMarked;

/** Report models and their renderers. Pure: no database, no clock, no other module of Shirube. */
@NullMarked
package jp.shirube.reports;

import org.jspecify.annotations.NullMarked;

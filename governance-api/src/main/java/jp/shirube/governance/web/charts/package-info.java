/** Charts of how far the work is, each with the table of its figures. */
@NullMarked
package jp.shirube.governance.web.charts;

import org.jspecify.annotations.NullMarked;

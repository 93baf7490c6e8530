/** The month's PMO report, built from rows and handed out as Excel and PDF. */
@NullMarked
package jp.shirube.governance.pmo;

import org.jspecify.annotations.NullMarked;

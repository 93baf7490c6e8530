/** The audit trail: searched, checked, exported. */
@NullMarked
package jp.shirube.governance.web.trail;

import org.jspecify.annotations.NullMarked;

/** The audit trail. */
@NullMarked
package jp.shirube.governance.api.trail;

import org.jspecify.annotations.NullMarked;

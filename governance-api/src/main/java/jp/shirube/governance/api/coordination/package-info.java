/** Coordination items, shared documents and minutes. */
@NullMarked
package jp.shirube.governance.api.coordination;

import org.jspecify.annotations.NullMarked;

/** Versions of mapping definitions. */
@NullMarked
package jp.shirube.governance.api.mapping;

import org.jspecify.annotations.NullMarked;

/** The standard: editions, groups, items and codes. */
@NullMarked
package jp.shirube.governance.api.standard;

import org.jspecify.annotations.NullMarked;

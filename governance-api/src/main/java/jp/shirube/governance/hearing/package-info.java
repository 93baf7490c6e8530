/** Hearings (聞き取り): causes of delay, published figures of others, the pack, promises. */
@NullMarked
package jp.shirube.governance.hearing;

import org.jspecify.annotations.NullMarked;

/** The steps of a month, what is proposed for them and what waits for approval. */
@NullMarked
package jp.shirube.governance.api.step;

import org.jspecify.annotations.NullMarked;

/** The page on which somebody makes and revokes his own tokens for the API. */
@NullMarked
package jp.shirube.governance.web.tokens;

import org.jspecify.annotations.NullMarked;

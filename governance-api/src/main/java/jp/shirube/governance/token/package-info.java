/** Tokens with which a person's own programs use the REST API in his place. */
@NullMarked
package jp.shirube.governance.token;

import org.jspecify.annotations.NullMarked;

/** What somebody signs in with. */
@NullMarked
package jp.shirube.governance.account;

import org.jspecify.annotations.NullMarked;

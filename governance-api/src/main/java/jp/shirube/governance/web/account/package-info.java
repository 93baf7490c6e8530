/** Signing in by password, passkey and provider, invitations, and one's own account. */
@NullMarked
package jp.shirube.governance.web.account;

import org.jspecify.annotations.NullMarked;

/**
 * What persons sign in with and who is signed in: passwords, passkeys, invitations, waiting after
 * failures, sessions, and emergency access.
 */
@NullMarked
package jp.shirube.governance.account;

import org.jspecify.annotations.NullMarked;

/** Who may do what: permissions, the one table that gives them to roles, and who is looking. */
@NullMarked
package jp.shirube.governance.access;

import org.jspecify.annotations.NullMarked;

/** Who does something: every write carries an actor, and the audit trail records it. */
@NullMarked
package jp.shirube.migration.actor;

import org.jspecify.annotations.NullMarked;

/**
 * The audit trail: its events are sealed into a chain of hashes whose end is signed, searched,
 * checked, and exported so that anybody can check them without this program.
 */
@NullMarked
package jp.shirube.governance.trail;

import org.jspecify.annotations.NullMarked;

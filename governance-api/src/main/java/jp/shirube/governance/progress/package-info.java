/**
 * The steps of every business system month by month: states, their history, the national rates,
 * facts that propose states and the persons' decisions on them.
 */
@NullMarked
package jp.shirube.governance.progress;

import org.jspecify.annotations.NullMarked;

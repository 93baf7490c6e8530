/**
 * The matrix of systems and steps of a month, its cells, changes of many cells, and its parties.
 */
@NullMarked
package jp.shirube.governance.web.matrix;

import org.jspecify.annotations.NullMarked;

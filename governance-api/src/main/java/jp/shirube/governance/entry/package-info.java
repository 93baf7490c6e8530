/**
 * What people enter into the cells of a month: one cell, many at once, a pasted block. Nothing that
 * somebody else changed meanwhile is overwritten, and the last change of many cells can be undone.
 */
@NullMarked
package jp.shirube.governance.entry;

import org.jspecify.annotations.NullMarked;

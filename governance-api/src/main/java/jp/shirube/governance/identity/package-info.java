/** Persons, their roles and what they stand for: a department, a vendor or the whole city. */
@NullMarked
package jp.shirube.governance.identity;

import org.jspecify.annotations.NullMarked;

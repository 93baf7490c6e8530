/** Persons and their roles. */
@NullMarked
package jp.shirube.governance.api.people;

import org.jspecify.annotations.NullMarked;

/** The persons of a municipality, their roles and accounts, and emergency access. */
@NullMarked
package jp.shirube.governance.web.people;

import org.jspecify.annotations.NullMarked;

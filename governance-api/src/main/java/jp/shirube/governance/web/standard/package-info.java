/** The standard browser: systems, groups, items and codes of an edition, with search. */
@NullMarked
package jp.shirube.governance.web.standard;

import org.jspecify.annotations.NullMarked;

/** Puts the modules together over a database: the Spring context of commands and, later, pages. */
@NullMarked
package jp.shirube.governance.context;

import org.jspecify.annotations.NullMarked;

/** The server and its command line; each package below is a module. */
@NullMarked
package jp.shirube.governance;

import org.jspecify.annotations.NullMarked;

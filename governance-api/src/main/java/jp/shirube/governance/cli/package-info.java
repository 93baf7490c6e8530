/** The command line of governance. */
@NullMarked
package jp.shirube.governance.cli;

import org.jspecify.annotations.NullMarked;

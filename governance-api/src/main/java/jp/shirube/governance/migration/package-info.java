/** What migration runs mean for the steps: their ends become facts. */
@NullMarked
package jp.shirube.governance.migration;

import org.jspecify.annotations.NullMarked;

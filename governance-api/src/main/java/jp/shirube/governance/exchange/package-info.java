/**
 * Excel both ways: workbooks of the steps go out to departments and vendors, come back edited, are
 * checked cell by cell and returned with what was found.
 */
@NullMarked
package jp.shirube.governance.exchange;

import org.jspecify.annotations.NullMarked;

/** Reading workbooks that come from outside as plain texts, guarded against hostile files. */
@NullMarked
package jp.shirube.mappings.workbook;

import org.jspecify.annotations.NullMarked;

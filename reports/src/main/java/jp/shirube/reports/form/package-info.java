/** Forms: template files whose designated cells are filled with figures. */
@NullMarked
package jp.shirube.reports.form;

import org.jspecify.annotations.NullMarked;

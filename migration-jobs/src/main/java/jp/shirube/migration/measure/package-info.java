/** The figures by which departments know their systems, of the extract and of what is published. */
@NullMarked
package jp.shirube.migration.measure;

import org.jspecify.annotations.NullMarked;

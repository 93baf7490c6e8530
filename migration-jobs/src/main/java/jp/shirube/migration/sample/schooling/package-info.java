/**
 * School enrolment (就学) and school aid (就学援助) of vendor C: from the children to tables and rows.
 */
@NullMarked
package jp.shirube.migration.sample.schooling;

import org.jspecify.annotations.NullMarked;

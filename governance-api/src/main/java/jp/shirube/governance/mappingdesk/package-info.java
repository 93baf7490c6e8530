/**
 * The mapping desk: versions of the vendors' mapping definitions, what the check found in them, and
 * who submitted, returned and approved them.
 */
@NullMarked
package jp.shirube.governance.mappingdesk;

import org.jspecify.annotations.NullMarked;

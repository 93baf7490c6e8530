/** The municipality and who calls. */
@NullMarked
package jp.shirube.governance.api.city;

import org.jspecify.annotations.NullMarked;

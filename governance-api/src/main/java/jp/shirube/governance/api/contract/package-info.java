/** The contract of the API: read once, asked for every request. */
@NullMarked
package jp.shirube.governance.api.contract;

import org.jspecify.annotations.NullMarked;

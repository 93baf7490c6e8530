/** The mapping desk's pages: where each system stands, versions with findings, decisions. */
@NullMarked
package jp.shirube.governance.web.mapping;

import org.jspecify.annotations.NullMarked;

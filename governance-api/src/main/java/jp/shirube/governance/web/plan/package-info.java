/** The city's DX plan. */
@NullMarked
package jp.shirube.governance.web.plan;

import org.jspecify.annotations.NullMarked;

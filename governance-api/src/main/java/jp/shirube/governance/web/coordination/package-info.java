/** 調整事項, shared documents and minutes. */
@NullMarked
package jp.shirube.governance.web.coordination;

import org.jspecify.annotations.NullMarked;

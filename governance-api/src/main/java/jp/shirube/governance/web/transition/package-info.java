/** The register of 特定移行支援システム. */
@NullMarked
package jp.shirube.governance.web.transition;

import org.jspecify.annotations.NullMarked;

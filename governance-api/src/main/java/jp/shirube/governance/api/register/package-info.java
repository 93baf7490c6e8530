/** The register of supported systems, the DX plan and the forecast. */
@NullMarked
package jp.shirube.governance.api.register;

import org.jspecify.annotations.NullMarked;

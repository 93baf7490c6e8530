/** The municipality: its departments, its vendors, who is in charge of which business system. */
@NullMarked
package jp.shirube.governance.municipality;

import org.jspecify.annotations.NullMarked;

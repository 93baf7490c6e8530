/** The contract as pages for people, served by the installation itself. */
@NullMarked
package jp.shirube.governance.api.docs;

import org.jspecify.annotations.NullMarked;

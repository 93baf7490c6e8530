/** Vendor B's welfare for the disabled (障害者福祉): handbooks and recipients of services. */
@NullMarked
package jp.shirube.migration.sample.disability;

import org.jspecify.annotations.NullMarked;

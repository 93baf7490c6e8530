/** Child rearing allowance (児童扶養手当) of vendor C: recipients, children, payments, incomes. */
@NullMarked
package jp.shirube.migration.sample.singleparent;

import org.jspecify.annotations.NullMarked;

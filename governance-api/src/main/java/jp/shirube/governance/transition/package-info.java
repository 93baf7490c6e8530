/**
 * The register of 特定移行支援システム: business systems whose move falls after the nation's date, why, until
 * when, what bridges the time, what changed since the last national survey, and what warns that a
 * date will not hold.
 */
@NullMarked
package jp.shirube.governance.transition;

import org.jspecify.annotations.NullMarked;

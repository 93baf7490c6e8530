package jp.shirube.governance.transition;

import java.time.LocalDate;

/**
 * The nation's dates: a system that moves by the end of fiscal year 2025 is no 特定移行支援システム, and
 * support is given to the end of fiscal year 2030.
 */
final class TransitionTerm {

  /** Last day of the ordinary term. */
  static final LocalDate ORDINARY_END = LocalDate.of(2026, 3, 31);

  /** Last day of the support. */
  static final LocalDate SUPPORT_END = LocalDate.of(2031, 3, 31);

  private TransitionTerm() {}
}

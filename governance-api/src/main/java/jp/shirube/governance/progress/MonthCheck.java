package jp.shirube.governance.progress;

import java.util.List;
import jp.shirube.mappings.finding.Finding;

/**
 * Looks for what is wrong with a month as a whole. Every component of this kind is asked before a
 * month is compiled: an error stops that, a warning is shown.
 */
public interface MonthCheck {

  /** Everything wrong with a month, in the order in which it is to be shown. */
  List<Finding> check(Month month);
}

package jp.shirube.governance.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.plan.FiscalYear;
import jp.shirube.governance.plan.PlanCode;
import jp.shirube.migration.cli.CommandException;
import jp.shirube.migration.cli.ExitCodes;
import org.jspecify.annotations.Nullable;

/** Fiscal years as they are named on the command line. */
final class PlanYears {

  private PlanYears() {}

  /**
   * The named year, the present one when none is.
   *
   * @throws CommandException when it is no fiscal year
   */
  static int of(@Nullable String text, LocalDate today) {
    if (text == null) {
      return FiscalYear.of(today);
    }
    return FiscalYear.parse(text)
        .orElseThrow(
            () ->
                new CommandException(
                    ExitCodes.WRONG_USE,
                    List.of(PlanCode.YEAR_UNREADABLE.finding(Map.of("value", text)))));
  }
}

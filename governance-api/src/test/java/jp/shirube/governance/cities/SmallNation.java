package jp.shirube.governance.cities;

import java.time.YearMonth;
import java.util.Map;
import jp.shirube.governance.context.TestGovernance;

/** Three invented municipalities of prefecture 08 and one of 09, with a month submitted. */
public final class SmallNation {

  private SmallNation() {}

  public static void fill(TestGovernance governance) {
    governance
        .get(NationFiller.class)
        .fill(InventedNation.of(Map.of("08", 3, "09", 1)), YearMonth.of(2026, 10), 1, "draft-1");
  }
}

package jp.shirube.reports.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.reports.figure.Rate;
import jp.shirube.reports.forecast.ForecastSection.Days;
import jp.shirube.reports.forecast.ForecastSection.Line;
import org.jspecify.annotations.Nullable;

/** Forecasts to render. */
public final class Sections {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private Sections() {}

  public static ForecastSection november() {
    return new ForecastSection(
        "小美玉市",
        YearMonth.of(2026, 11),
        TODAY,
        List.of(
            line("住民基本台帳", days(20, 60, 150), TODAY.plusDays(120), 1_400),
            line("児童手当", null, TODAY.minusDays(10), 2_000),
            line("=1+1（見本の長い名称の業務システムその一）", days(200, 420, 700), TODAY.plusDays(128), 1),
            line("生活保護", days(30, 40, 50), null, 0)),
        List.of("残りの工程を2,000回模擬した結果です。", "【暫定】工程の重みと先行工程は既定値です。"));
  }

  private static Days days(int early, int likely, int late) {
    return new Days(TODAY.plusDays(early), TODAY.plusDays(likely), TODAY.plusDays(late));
  }

  private static Line line(
      String name, @Nullable Days days, @Nullable LocalDate deadline, int inTime) {
    return new Line(
        name,
        "市民課",
        "A社（見本）",
        days == null,
        days == null
            ? new Days(TODAY.minusDays(30), TODAY.minusDays(30), TODAY.minusDays(30))
            : days,
        TODAY.plusDays(100),
        deadline,
        deadline == null ? "" : "特定移行支援",
        deadline == null ? null : new Rate(inTime, 2_000),
        23,
        new BigDecimal(117));
  }

  /** A whole city: 20 systems, and assumptions as long as the product's own. */
  static ForecastSection city() {
    ForecastSection few = november();
    return new ForecastSection(
        few.municipality(),
        few.month(),
        few.asOf(),
        Stream.generate(() -> few.lines().get(0)).limit(20).toList(),
        Stream.generate(() -> "残りの工程を模擬した結果です。".repeat(7)).limit(9).toList());
  }
}

package jp.shirube.governance.hearing;

import java.util.List;
import jp.shirube.governance.forecast.CityForecast;
import jp.shirube.governance.forecast.Deadline;
import jp.shirube.governance.forecast.Range;
import jp.shirube.governance.forecast.SystemForecast;
import jp.shirube.reports.figure.Rate;
import jp.shirube.reports.hearing.HearingPack.Outlook;
import org.jspecify.annotations.Nullable;

/** When systems are expected to be done, as a hearing pack tells it. */
final class Outlooks {

  private Outlooks() {}

  /** The systems that are not done, in the order of the national list. */
  static List<Outlook> of(CityForecast forecast, String systemId) {
    return forecast.systems().stream()
        .filter(it -> !it.done())
        .filter(it -> systemId.isEmpty() || it.systemId().equals(systemId))
        .map(Outlooks::outlook)
        .toList();
  }

  private static Outlook outlook(SystemForecast system) {
    Range end = system.end();
    Deadline deadline = system.deadline();
    return new Outlook(
        system.system().systemName(),
        system.plannedEnd(),
        end == null ? null : end.early(),
        end == null ? null : end.likely(),
        end == null ? null : end.late(),
        deadline == null ? null : deadline.day(),
        text(system.inTime()));
  }

  private static String text(@Nullable Rate rate) {
    return rate == null ? "" : rate.withCounts();
  }
}

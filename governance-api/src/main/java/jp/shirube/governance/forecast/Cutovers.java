package jp.shirube.governance.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shirube.governance.forecast.CutoverCheck.Candidate;
import jp.shirube.governance.municipality.Assignment;
import jp.shirube.governance.progress.Month;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.reports.figure.FigureText;
import jp.shirube.reports.figure.Rate;
import org.springframework.stereotype.Component;

/** Proposed days of cut-over, held against the calendar and against what must be done before. */
@Component
public class Cutovers {

  private static final int PROPOSALS = 3;
  private static final int YEARS_AHEAD = 3;

  private final ForecastReader reader;

  Cutovers(ForecastReader reader) {
    this.reader = reader;
  }

  /**
   * Looks at a day, and for the next ones that nothing speaks against.
   *
   * @param proposed first closed day of the cut-over
   * @throws jp.shirube.mappings.finding.FindingException when the city has no such system
   */
  public CutoverCheck check(
      Month month,
      String systemId,
      LocalDate proposed,
      CutoverRules rules,
      ForecastOptions options) {
    ForecastSource source = reader.read(month);
    Assignment system = ScenarioChecks.requireSystem(systemId, source.systems());
    Played played = Played.of(source, options);
    return new Looked(system, played, rules).at(proposed);
  }

  /** A system whose steps were played once. */
  private static final class Looked {

    private final Assignment system;
    private final LocalDate asOf;
    private final CutoverDays days;
    private final CutoverNeeds needs;

    Looked(Assignment system, Played played, CutoverRules rules) {
      this.system = system;
      this.asOf = played.source().asOf();
      this.days = new CutoverDays(played.source().calendar(), rules);
      this.needs = new CutoverNeeds(played, system.systemId());
    }

    CutoverCheck at(LocalDate proposed) {
      if (needs.isMoved()) {
        Finding moved = ForecastCode.CUTOVER_DONE.finding(Map.of("system", system.systemId()));
        return new CutoverCheck(system, proposed, asOf, List.of(moved), new Rate(0, 0), List.of());
      }
      List<Finding> reasons = new ArrayList<>(against(proposed));
      List<Candidate> next = next(proposed);
      if (next.isEmpty()) {
        reasons.add(
            ForecastCode.CUTOVER_NONE_FOUND.finding(
                Map.of("system", system.systemId(), "until", FigureText.of(horizon()))));
      }
      return new CutoverCheck(system, proposed, asOf, reasons, ready(proposed), next);
    }

    private List<Finding> against(LocalDate day) {
      Stream<Finding> past =
          day.isAfter(asOf)
              ? Stream.empty()
              : Stream.of(
                  ForecastCode.CUTOVER_PAST.finding(
                      Map.of("date", FigureText.of(day), "today", FigureText.of(asOf))));
      return Stream.of(
              past, days.against(day).stream(), needs.against(day, lastClosed(day)).stream())
          .flatMap(it -> it)
          .toList();
    }

    private LocalDate lastClosed(LocalDate day) {
      return day.plusDays(Math.max(0, days.closedFrom(day) - 1L));
    }

    private Rate ready(LocalDate day) {
      return needs.ready(day, lastClosed(day));
    }

    private LocalDate horizon() {
      return asOf.plusYears(YEARS_AHEAD);
    }

    private List<Candidate> next(LocalDate proposed) {
      LocalDate first = (proposed.isAfter(asOf) ? proposed : asOf).plusDays(1);
      return Stream.iterate(first, day -> !day.isAfter(horizon()), day -> day.plusDays(1))
          .filter(days::begins)
          .filter(day -> against(day).isEmpty())
          .limit(PROPOSALS)
          .map(day -> new Candidate(day, days.closedFrom(day), ready(day)))
          .toList();
    }
  }
}

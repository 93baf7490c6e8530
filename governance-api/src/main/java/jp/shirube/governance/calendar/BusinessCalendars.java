package jp.shirube.governance.calendar;

import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.shirube.governance.identity.OfficeRoles;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/** The business calendars of the municipalities. */
@Component
public class BusinessCalendars {

  private static final String CLOSING_NAME = Messages.complete().text("calendar.closing");

  private final CalendarMapper rows;
  private final Tenancy tenancy;
  private final AuditTrail audit;

  BusinessCalendars(CalendarMapper rows, Tenancy tenancy, AuditTrail audit) {
    this.rows = rows;
    this.tenancy = tenancy;
    this.audit = audit;
  }

  /** The calendar as it stands now; what is imported later does not change it. */
  public BusinessCalendar of(String municipality) {
    return tenancy.call(municipality, () -> new BusinessCalendar(cityDays(municipality)));
  }

  /** A city that has no days of its own: national holidays, closed from 12/29 to 1/3. */
  public static BusinessCalendar usual() {
    return new BusinessCalendar(
        new CityDays(YearlyClosing.USUAL, CLOSING_NAME, List.of(), Set.of()));
  }

  /**
   * Sets the days at the turn of the year on which the town hall is closed.
   *
   * @throws IllegalArgumentException when the last is not earlier in the year than the first
   */
  public void putClosing(String municipality, MonthDay from, MonthDay to, Actor actor) {
    OfficeRoles.require(actor, CalendarCode.NOT_FOR_ROLE);
    YearlyClosing closing = new YearlyClosing(from, to);
    tenancy.run(
        municipality,
        () -> {
          rows.putClosing(municipality, text(closing.from()), text(closing.to()));
          audit.record(
              actor,
              "calendar.closing",
              "municipality/" + municipality,
              Map.of("from", text(closing.from()), "to", text(closing.to())));
        });
  }

  /**
   * Takes the city's own days from a CSV file. They take the place of those of the fiscal years in
   * which they begin; other years stay as they are.
   *
   * @return what was taken
   * @throws jp.shirube.mappings.finding.FindingException with every fault of the file, or when the
   *     actor may not; then nothing was taken
   */
  public CalendarImport importCsv(String municipality, Path file, Actor actor) {
    return put(municipality, CalendarFile.read(file), actor);
  }

  /** The invented busy periods of the sample city, marked 見本 and 暫定, like {@link #importCsv}. */
  public CalendarImport putSample(String municipality, Actor actor) {
    return put(municipality, CalendarFile.sample(), actor);
  }

  private CalendarImport put(String municipality, List<CityPeriod> periods, Actor actor) {
    OfficeRoles.require(actor, CalendarCode.NOT_FOR_ROLE);
    SortedSet<Integer> years =
        periods.stream().map(CityPeriod::fiscalYear).collect(Collectors.toCollection(TreeSet::new));
    return tenancy.call(
        municipality,
        () -> {
          int replaced =
              years.stream().mapToInt(year -> rows.deleteFiscalYear(municipality, year)).sum();
          periods.forEach(period -> rows.insert(municipality, period.kindName(), period));
          record(municipality, actor, years, periods.size());
          return new CalendarImport(List.copyOf(years), periods.size(), replaced);
        });
  }

  private void record(String municipality, Actor actor, SortedSet<Integer> years, int periods) {
    audit.record(
        actor,
        "calendar.import",
        "municipality/" + municipality,
        Map.of("years", years.toString(), "periods", Integer.toString(periods)));
  }

  private CityDays cityDays(String municipality) {
    List<CityPeriod> periods =
        rows.periods(municipality).stream()
            .map(row -> CityPeriod.of(row.kind(), row.name(), row.firstDay(), row.lastDay()))
            .toList();
    return new CityDays(
        closing(municipality),
        CLOSING_NAME,
        periods.stream().flatMap(CityPeriod::busy).toList(),
        periods.stream().flatMap(CityPeriod::opened).collect(Collectors.toSet()));
  }

  private YearlyClosing closing(String municipality) {
    CalendarMapper.ClosingRow row = rows.closing(municipality);
    return row == null
        ? YearlyClosing.USUAL
        : new YearlyClosing(
            MonthDay.parse("--" + row.closedFrom()), MonthDay.parse("--" + row.closedTo()));
  }

  /** MM-DD. */
  private static String text(MonthDay day) {
    return day.toString().substring(2);
  }
}

package jp.shirube.governance.calendar;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.identity.OfficeRoles;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/** The city's own days one by one: what is entered, adding to it, taking from it, as a file. */
@Component
public class CalendarDesk {

  private static final List<String> COLUMNS = List.of("KIND", "NAME", "FROM", "TO");

  private final CalendarMapper rows;
  private final Tenancy tenancy;
  private final AuditTrail audit;

  CalendarDesk(CalendarMapper rows, Tenancy tenancy, AuditTrail audit) {
    this.rows = rows;
    this.tenancy = tenancy;
    this.audit = audit;
  }

  /** Every period that the city entered, by first day. */
  public List<CityPeriod> periods(String municipality) {
    return tenancy.call(municipality, () -> rows.periods(municipality)).stream()
        .map(row -> CityPeriod.of(row.kind(), row.name(), row.firstDay(), row.lastDay()))
        .toList();
  }

  /**
   * Adds a period.
   *
   * @throws FindingException with everything wrong with it, or when the actor may not
   */
  public void add(String municipality, CityPeriod period, Actor actor) {
    OfficeRoles.require(actor, CalendarCode.NOT_FOR_ROLE);
    tenancy.run(
        municipality,
        () -> {
          refuse(faults(period, periods(municipality)));
          rows.insert(municipality, period.kindName(), period);
          record("calendar.add", municipality, period, actor);
        });
  }

  /**
   * Takes a period out.
   *
   * @throws FindingException when there is none like it, or the actor may not
   */
  public void remove(String municipality, CityPeriod period, Actor actor) {
    OfficeRoles.require(actor, CalendarCode.NOT_FOR_ROLE);
    tenancy.run(
        municipality,
        () -> {
          if (rows.delete(municipality, period.kindName(), period) == 0) {
            throw CalendarCode.PERIOD_UNKNOWN.exception(Map.of("name", period.name()));
          }
          record("calendar.remove", municipality, period, actor);
        });
  }

  /** The city's periods in the form of the file that is imported: UTF-8 with byte order mark. */
  public String csv(String municipality) {
    Messages messages = Messages.complete();
    StringWriter text = new StringWriter();
    text.write('\ufeff');
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(COLUMNS.stream().map(it -> messages.text("calendar.column." + it)).toList());
      periods(municipality)
          .forEach(
              it ->
                  csv.writeRecord(
                      messages.text("calendar.kind." + it.kindName()),
                      it.name(),
                      it.from().toString(),
                      it.to().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void record(String action, String municipality, CityPeriod period, Actor actor) {
    audit.record(
        actor,
        action,
        "municipality/" + municipality,
        Map.of(
            "kind", period.kindName(),
            "from", period.from().toString(),
            "to", period.to().toString()));
  }

  private static List<Finding> faults(CityPeriod period, List<CityPeriod> known) {
    List<Finding> faults = new ArrayList<>();
    Map<String, String> dates =
        Map.of("from", period.from().toString(), "to", period.to().toString());
    if (period.name().isBlank()) {
      faults.add(CalendarCode.NAME_MISSING.finding(Map.of()));
    }
    if (period.to().isBefore(period.from())) {
      faults.add(CalendarCode.END_BEFORE_START.finding(dates));
    }
    if (ChronoUnit.DAYS.between(period.from(), period.to()) >= CalendarRows.LONGEST_DAYS) {
      faults.add(CalendarCode.TOO_LONG.finding(dates));
    }
    if (known.stream().anyMatch(period::repeats)) {
      faults.add(CalendarCode.TWICE.finding(Map.of("name", period.name())));
    }
    return faults;
  }

  private static void refuse(List<Finding> faults) {
    if (!faults.isEmpty()) {
      throw new FindingException(faults);
    }
  }
}

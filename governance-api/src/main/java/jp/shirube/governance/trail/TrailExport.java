package jp.shirube.governance.trail;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.shirube.governance.access.AccessRules;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import org.springframework.stereotype.Component;

/**
 * The trail of a period as a ZIP file that anybody can check without this program: events as JSON
 * and as a table, their part of the chain, what was signed, the signature and the public key.
 */
@Component
public class TrailExport {

  private final ExportRows rows;
  private final Sealer sealer;
  private final Tenancy tenancy;
  private final Seen seen;
  private final Clock clock;

  TrailExport(ExportRows rows, Sealer sealer, Tenancy tenancy, Seen seen, Clock clock) {
    this.rows = rows;
    this.sealer = sealer;
    this.tenancy = tenancy;
    this.seen = seen;
    this.clock = clock;
  }

  /**
   * What an export holds.
   *
   * @param events how many events
   * @param first number of the first link
   * @param last number of the last link
   */
  public record Exported(long events, long first, long last) {}

  /** Name of an export's file. */
  public static String fileName(String municipality, LocalDate from, LocalDate to) {
    return "操作記録_%s_%s_%s.zip".formatted(municipality, from, to);
  }

  /**
   * Seals what waits and writes the events of a period; the stream stays open. That it was asked is
   * an event of the trail, before anything is written.
   *
   * @param from first day
   * @param to last day
   * @throws FindingException when there is no event in the period, it ends before it begins, or the
   *     actor may not export
   */
  public Exported write(
      String municipality,
      LocalDate from,
      LocalDate to,
      Actor actor,
      Notary notary,
      OutputStream out)
      throws IOException {
    TrailSearch.requirePeriod(from, to);
    requireRight(actor);
    seen.happened(municipality, actor, "trail.export", "trail/" + from + "/" + to, Map.of());
    sealer.seal(municipality, notary);
    ExportRows.Range range =
        tenancy
            .call(municipality, () -> rows.range(municipality, from, to))
            .orElseThrow(() -> TrailCode.PERIOD_EMPTY.exception(period(from, to)));
    ExportZip zip = new ExportZip(out);
    long events = parts(municipality, range, zip);
    OffsetDateTime now = OffsetDateTime.now(clock);
    zip.sign(signed(municipality, from, to, range, zip, now), notary.key());
    return new Exported(events, range.first(), range.last());
  }

  private static void requireRight(Actor actor) {
    if (!AccessRules.of(actor.role()).contains(Permission.TRAIL_EXPORT)) {
      throw TrailCode.NOT_YOURS.exception(Map.of("person", actor.name()));
    }
  }

  private static Map<String, String> period(LocalDate from, LocalDate to) {
    return Map.of("from", from.toString(), "to", to.toString());
  }

  private long parts(String municipality, ExportRows.Range range, ExportZip zip)
      throws IOException {
    zip.part(ExportParts.GUIDE, ExportTexts.guide());
    long events =
        zip.lines(
            ExportParts.EVENTS,
            sink -> each(municipality, range, (link, event) -> sink.line(event.canonical())));
    EventTable table = new EventTable();
    zip.lines(
        ExportParts.TABLE,
        sink -> {
          sink.line(table.head());
          each(municipality, range, (link, event) -> sink.line(table.row(link, event)));
        });
    ChainLines lines = new ChainLines();
    zip.lines(
        ExportParts.CHAIN,
        sink -> {
          sink.line(ExportParts.CHAIN_HEAD);
          tenancy.run(
              municipality,
              () -> rows.links(municipality, range, (link, in) -> sink.line(lines.of(link, in))));
        });
    return events;
  }

  private void each(String municipality, ExportRows.Range range, ExportRows.EventSink sink) {
    tenancy.run(municipality, () -> rows.events(municipality, range, sink));
  }

  private SignedText signed(
      String municipality,
      LocalDate from,
      LocalDate to,
      ExportRows.Range range,
      ExportZip zip,
      OffsetDateTime now) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("municipality", municipality);
    values.put("from", from.toString());
    values.put("to", to.toString());
    values.put("first", Long.toString(range.first()));
    values.put("last", Long.toString(range.last()));
    values.put("previous", range.previous().hex());
    values.put("hash", range.hash().hex());
    values.put("signed", TrailEvent.time(now));
    ExportParts.HASHED.forEach(part -> values.put(SignedText.hashOf(part), zip.hash(part).hex()));
    return new SignedText(values);
  }
}

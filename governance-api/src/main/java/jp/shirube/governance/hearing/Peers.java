package jp.shirube.governance.hearing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.submission.MadeFile;
import jp.shirube.governance.submission.Roles;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Place;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/** The published figures of the prefecture's municipalities (県内公表値). */
@Component
public class Peers {

  private final PeerMapper rows;
  private final Tenancy tenancy;
  private final AuditTrail audit;
  private final Clock clock;

  Peers(PeerMapper rows, Tenancy tenancy, AuditTrail audit, Clock clock) {
    this.rows = rows;
    this.tenancy = tenancy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Takes a CSV in, whole or not at all. A later file goes before an earlier one where both tell of
   * the same municipality and month; the earlier figures stay in the database.
   *
   * @return how many figures
   * @throws FindingException when the file cannot be read or a line is wrong, or the actor may not
   */
  public int importCsv(String municipality, Path file, Actor actor) {
    Roles.requireWriter(actor);
    String name = String.valueOf(file.getFileName());
    byte[] csv = bytes(file, name);
    List<PeerFigure> figures = PeerReader.read(name, csv);
    tenancy.run(
        municipality,
        () -> {
          String hash = MadeFile.sha256(csv);
          long id = rows.insert(municipality, name, hash, OffsetDateTime.now(clock), actor);
          figures.forEach(figure -> rows.insertFigure(municipality, id, figure));
          audit.record(
              actor,
              "hearing.peers",
              "peers/" + id,
              Map.of("figures", Integer.toString(figures.size())));
        });
    return figures.size();
  }

  private static byte[] bytes(Path file, String name) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new FindingException(
          Finding.of(HearingCode.PEERS_UNREADABLE, Place.file(name), Map.of("file", name)), e);
    }
  }

  /** The figures of the latest month that has any, at the latest of the given one. */
  public List<PeerFigure> upTo(String municipality, YearMonth month) {
    List<PeerFigure> known =
        tenancy.call(municipality, () -> rows.latest(municipality)).stream()
            .filter(figure -> !figure.month().isAfter(month))
            .toList();
    Optional<YearMonth> latest =
        known.stream().map(PeerFigure::month).max(Comparator.naturalOrder());
    return known.stream().filter(it -> latest.filter(it.month()::equals).isPresent()).toList();
  }
}

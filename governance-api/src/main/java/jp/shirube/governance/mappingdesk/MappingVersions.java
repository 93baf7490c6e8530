package jp.shirube.governance.mappingdesk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/**
 * The versions of mapping definitions, to be read. A vendor sees its own, a department those of its
 * systems; row-level security sees to that.
 */
@Component
public class MappingVersions {

  private final MappingMapper rows;
  private final MappingVault vault;
  private final Tenancy tenancy;
  private final People people;
  private final AuditTrail audit;

  MappingVersions(
      MappingMapper rows, MappingVault vault, Tenancy tenancy, People people, AuditTrail audit) {
    this.rows = rows;
    this.vault = vault;
    this.tenancy = tenancy;
    this.people = people;
    this.audit = audit;
  }

  /** Every version that somebody may see: by system and vendor, the latest first. */
  public List<MappingVersion> all(String municipality, Actor reader) {
    return tenancy.call(
        municipality,
        people.standing(municipality, reader),
        () -> rows.all(municipality).stream().map(MappingMapper.Row::toVersion).toList());
  }

  /** The versions of a version's system and vendor, the latest first. */
  public List<MappingVersion> lineOf(String municipality, MappingVersion version, Actor reader) {
    return all(municipality, reader).stream().filter(version::isOfOneLine).toList();
  }

  /**
   * A version by its id.
   *
   * @throws FindingException when there is none that the reader may see
   */
  public MappingVersion get(String municipality, long id, Actor reader) {
    return tenancy.call(
        municipality, people.standing(municipality, reader), () -> get(municipality, id));
  }

  /** The same, empty when there is none that the reader may see. */
  public Optional<MappingVersion> find(String municipality, long id, Actor reader) {
    return tenancy.call(
        municipality,
        people.standing(municipality, reader),
        () -> Optional.ofNullable(rows.find(municipality, id)).map(MappingMapper.Row::toVersion));
  }

  /** What was done to a version, oldest first. */
  public List<MappingEvent> history(String municipality, MappingVersion version, Actor reader) {
    return tenancy.call(
        municipality, people.standing(municipality, reader), () -> rows.events(version.id()));
  }

  /**
   * The workbook as it was uploaded, byte for byte.
   *
   * @throws FindingException when the reader may not see it, or it was changed at rest
   */
  public byte[] workbook(String municipality, MappingVersion version, Actor reader) {
    return tenancy.call(
        municipality, people.standing(municipality, reader), () -> opened(municipality, version));
  }

  /** The same to be taken away; that it was taken is written down. */
  public byte[] take(String municipality, MappingVersion version, Actor reader) {
    return tenancy.call(
        municipality,
        people.standing(municipality, reader),
        () -> {
          byte[] clear = opened(municipality, version);
          audit.record(reader, "mapping.download", object(version.id()), Map.of());
          return clear;
        });
  }

  /** Within work that is bound already. */
  byte[] opened(String municipality, MappingVersion version) {
    MappingMapper.Sealed sealed = rows.sealed(municipality, version.id());
    if (sealed == null) {
      throw unknown(version.id());
    }
    return vault.open(municipality, version.sha256(), sealed.content());
  }

  /** Within work that is bound already. */
  MappingVersion get(String municipality, long id) {
    MappingMapper.Row row = rows.find(municipality, id);
    if (row == null) {
      throw unknown(id);
    }
    return row.toVersion();
  }

  static String object(long id) {
    return "mapping/" + id;
  }

  private static FindingException unknown(long id) {
    return MappingDeskCode.VERSION_UNKNOWN.exception(Map.of("version", Long.toString(id)));
  }
}

package jp.shirube.governance.mappingdesk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.progress.Evidence;
import jp.shirube.governance.progress.Fact;
import jp.shirube.governance.progress.FactKind;
import jp.shirube.governance.progress.Facts;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/**
 * Takes versions of mapping definitions and leads them through their life. Nothing is overwritten:
 * a corrected workbook is the next version, what is done to one is an event.
 */
@Component
public class MappingDesk {

  private final MappingMapper rows;
  private final MappingVersions versions;
  private final MappingVault vault;
  private final CheckQueue checks;
  private final Decisions decisions;
  private final Facts facts;
  private final Tenancy tenancy;
  private final People people;
  private final AuditTrail audit;
  private final Clock clock;

  MappingDesk(
      MappingMapper rows,
      MappingVersions versions,
      MappingVault vault,
      CheckQueue checks,
      Decisions decisions,
      Facts facts,
      Tenancy tenancy,
      People people,
      AuditTrail audit,
      Clock clock) {
    this.rows = rows;
    this.versions = versions;
    this.vault = vault;
    this.checks = checks;
    this.decisions = decisions;
    this.facts = facts;
    this.tenancy = tenancy;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Keeps a workbook as the next version of a system's mapping definition; it is checked in the
   * background once this is committed.
   *
   * @throws FindingException when the actor may not, the file is no workbook that can be read, or
   *     it is the last version once more; what was there before stays as it was
   */
  public MappingVersion upload(
      String municipality, String systemId, UploadedWorkbook file, Actor actor) {
    Decisions.transition(null, MappingAction.UPLOAD, actor);
    UploadChecks.require(file);
    return tenancy.call(
        municipality,
        people.standing(municipality, actor),
        () -> {
          MappingVersion version = keep(municipality, systemId, file, actor);
          checks.startAfterCommit(municipality, version);
          return version;
        });
  }

  /**
   * Checks a version once more, because a check broke off or another edition was imported.
   *
   * @throws FindingException when the actor may not, or the version is submitted, approved or
   *     retired
   */
  public void checkAgain(String municipality, long id, Actor actor) {
    tenancy.run(
        municipality,
        people.standing(municipality, actor),
        () -> {
          MappingVersion version = versions.get(municipality, id);
          Decisions.requireOpen(version, actor);
          audit.record(actor, "mapping.check-again", MappingVersions.object(id), Map.of());
          checks.startAfterCommit(municipality, version);
        });
  }

  /**
   * Leads a version on.
   *
   * @param comment what there is to say, {@code ""} for nothing
   * @throws FindingException when it cannot be done, with the reasons
   */
  public MappingVersion act(
      String municipality, long id, MappingAction action, String comment, Actor actor) {
    return tenancy.call(
        municipality,
        people.standing(municipality, actor),
        () -> {
          rows.lock(line(municipality, versions.get(municipality, id)));
          MappingVersion version = versions.get(municipality, id);
          List<MappingVersion> line = versions.lineOf(municipality, version, actor);
          MappingTransition step = decisions.require(version, line, action, comment, actor);
          if (action == MappingAction.APPROVE) {
            retireApproved(line, version, actor);
          }
          keep(version.id(), step, comment.strip(), actor);
          if (action == MappingAction.APPROVE) {
            facts.publish(fact(municipality, version, actor));
          }
          return versions.get(municipality, id);
        });
  }

  private MappingVersion keep(
      String municipality, String systemId, UploadedWorkbook file, Actor actor) {
    MappingMapper.Owner owner = rows.owner(municipality, systemId);
    if (owner == null) {
      throw MappingDeskCode.SYSTEM_UNKNOWN.exception(Map.of("system", systemId));
    }
    rows.lock(municipality + "/" + systemId + "/" + owner.vendor());
    int last = rows.lastNumber(municipality, systemId, owner.vendor());
    String sha256 = file.sha256();
    requireNew(municipality, systemId, owner, last, sha256, actor);
    byte[] sealed = vault.seal(municipality, sha256, file.content());
    long id =
        rows.insert(
            new MappingMapper.New(
                municipality,
                systemId,
                owner,
                last + 1,
                file.name(),
                file.content().length,
                sha256,
                sealed,
                OffsetDateTime.now(clock)),
            actor);
    keep(id, Decisions.transition(null, MappingAction.UPLOAD, actor), "", actor);
    return versions.get(municipality, id);
  }

  private void requireNew(
      String municipality,
      String systemId,
      MappingMapper.Owner owner,
      int last,
      String sha256,
      Actor actor) {
    versions.all(municipality, actor).stream()
        .filter(it -> it.systemId().equals(systemId) && it.vendor().equals(owner.vendor()))
        .filter(it -> it.number() == last && it.sha256().equals(sha256))
        .findFirst()
        .ifPresent(
            same -> {
              throw MappingDeskCode.SAME_FILE.exception(
                  Map.of("number", Integer.toString(same.number())));
            });
  }

  private void retireApproved(List<MappingVersion> line, MappingVersion newer, Actor actor) {
    String comment =
        Messages.complete().text("mappingdesk.superseded", Map.of("number", newer.number()));
    MappingTransition retire =
        Decisions.transition(MappingState.APPROVED, MappingAction.RETIRE, actor);
    line.stream()
        .filter(it -> it.state() == MappingState.APPROVED)
        .forEach(it -> keep(it.id(), retire, comment, actor));
  }

  private void keep(long id, MappingTransition step, String comment, Actor actor) {
    rows.insertEvent(
        new MappingMapper.NewEvent(
            id, step.action(), step.from(), step.to(), comment, OffsetDateTime.now(clock)),
        actor);
    String verb = "mapping." + step.action().name().toLowerCase(Locale.ROOT);
    audit.record(actor, verb, MappingVersions.object(id), Map.of("state", step.to().name()));
  }

  private Fact fact(String municipality, MappingVersion version, Actor actor) {
    String name =
        Messages.complete()
            .text(
                "mappingdesk.evidence",
                Map.of(
                    "system", version.systemName(),
                    "vendor", version.vendorName(),
                    "number", version.number()));
    return new Fact(
        municipality,
        version.systemId(),
        FactKind.MAPPING_APPROVED,
        OffsetDateTime.now(clock),
        new Evidence("mapping", Long.toString(version.id()), name),
        actor);
  }

  private static String line(String municipality, MappingVersion version) {
    return municipality + "/" + version.systemId() + "/" + version.vendor();
  }
}

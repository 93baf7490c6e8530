package jp.shirube.governance.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.governance.identity.People;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.governance.municipality.Standing;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.progress.StepListStore;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import jp.shirube.reports.exchange.ReturnedWorkbook;
import org.springframework.stereotype.Component;

/**
 * Takes workbooks back: every cell is checked, what is right and what nobody else changed meanwhile
 * is stored, and the workbook goes back to its sender with everything else marked.
 */
@Component
public class WorkbookImports {

  private final StepBoard board;
  private final ReturnedFiles files;
  private final StepListStore lists;
  private final Municipalities municipalities;
  private final People people;
  private final ExchangeMapper imports;
  private final Tenancy tenancy;
  private final AuditTrail audit;
  private final Clock clock;
  private final Messages messages = Messages.complete();

  WorkbookImports(
      StepBoard board,
      ReturnedFiles files,
      StepListStore lists,
      Municipalities municipalities,
      People people,
      ExchangeMapper imports,
      Tenancy tenancy,
      AuditTrail audit,
      Clock clock) {
    this.board = board;
    this.files = files;
    this.lists = lists;
    this.municipalities = municipalities;
    this.people = people;
    this.imports = imports;
    this.tenancy = tenancy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Takes a workbook back.
   *
   * @param folder takes the workbook for the sender, {@code <name>_確認結果.xlsx}
   * @throws FindingException when the file is refused as a whole: it cannot be read, is not one of
   *     ours, is of an old revision, or the month may not be written; that is recorded too
   */
  public ImportResult take(
      String municipality, Path file, ImportOptions options, Path folder, Actor actor) {
    Standing standing = people.standing(municipality, actor);
    Upload upload = Upload.of(file);
    try (ReturnedWorkbook workbook = upload.open()) {
      ReturnedFile returned = files.recognise(municipality, upload, workbook);
      return new Taking(returned, standing, options, folder, actor).take();
    } catch (FindingException refusal) {
      refused(municipality, upload, standing, refusal, actor);
      throw refusal;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void refused(
      String municipality,
      Upload upload,
      Standing standing,
      FindingException refusal,
      Actor actor) {
    String codes =
        refusal.findings().stream()
            .map(finding -> finding.code().code())
            .distinct()
            .collect(Collectors.joining(" "));
    ImportRecord row =
        new ImportRecord(
            standing,
            null,
            null,
            ImportOutcome.REFUSED,
            upload.name(),
            upload.hash(),
            RowCounts.NONE,
            codes,
            0,
            0);
    tenancy.run(municipality, standing, () -> keep(municipality, row, actor));
  }

  private long keep(String municipality, ImportRecord row, Actor actor) {
    long id = imports.insertImport(municipality, row, OffsetDateTime.now(clock), actor);
    audit.record(
        actor,
        "workbook.import",
        "workbook-import/" + id,
        Map.of(
            "outcome",
            row.outcome().name(),
            "accepted",
            Integer.toString(row.counts().accepted())));
    return id;
  }

  /** One workbook on its way. */
  private final class Taking {

    private final ReturnedFile returned;
    private final Standing standing;
    private final ImportOptions options;
    private final Path folder;
    private final Actor actor;

    Taking(
        ReturnedFile returned, Standing standing, ImportOptions options, Path folder, Actor actor) {
      this.returned = returned;
      this.standing = standing;
      this.options = options;
      this.folder = folder;
      this.actor = actor;
    }

    ImportResult take() {
      Month month = returned.month();
      Settings settings = municipalities.find(month.municipality()).orElseThrow();
      ImportDesk desk = new ImportDesk(returned, settings, actor, LocalDate.now(clock), messages);
      Taken taken =
          board.hold(
              month,
              actor,
              steps -> {
                ImportDesk.Stored stored = desk.take(steps, options);
                return new Taken(stored.judgement(), keptId(stored));
              });
      return answer(settings, taken);
    }

    /** A dry run leaves nothing behind. */
    private String keptId(ImportDesk.Stored stored) {
      if (options.dryRun()) {
        return returned.identity().answers();
      }
      ImportRecord row =
          new ImportRecord(
              standing,
              returned.export().id(),
              returned.answers(),
              stored.judgement().outcome(options),
              returned.upload().name(),
              returned.upload().hash(),
              stored.judgement().counts(),
              stored.judgement().codes(),
              stored.changeFrom(),
              stored.changeTo());
      return Long.toString(keep(returned.month().municipality(), row, actor));
    }

    private ImportResult answer(Settings settings, Taken taken) {
      Judgement judgement = taken.judgement();
      Answer answer =
          new Answer(settings.assignments(), lists.get(returned.month().edition()), messages);
      String headline = answer.headline(judgement, options);
      ImportOutcome outcome = judgement.outcome(options);
      int stored = outcome == ImportOutcome.NOTHING ? 0 : judgement.counts().accepted();
      returned
          .workbook()
          .answer(
              returned.identity().answering(taken.importId()),
              Answer.summary(
                  headline,
                  returned.upload().name(),
                  actor.name(),
                  OffsetDateTime.now(clock),
                  judgement.counts(),
                  stored),
              answer.marks(judgement.remarks()));
      return new ImportResult(outcome, headline, judgement.counts(), findings(judgement), write());
    }

    private List<Finding> findings(Judgement judgement) {
      String name = returned.upload().name();
      return judgement.remarks().stream().map(remark -> remark.placed(name)).toList();
    }

    private Path write() {
      return new ExportFiles(folder, messages)
          .write(returned.upload().returnedName(messages), returned.workbook()::write);
    }
  }

  private record Taken(Judgement judgement, String importId) {}
}

package jp.shirube.governance.submission;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.governance.progress.Month;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The register of what was submitted and told in hearings, byte for byte (提出台帳). It only grows: the
 * database refuses a change, whoever asks.
 */
@Component
public class SubmissionRegister {

  private final SubmissionMapper rows;
  private final Tenancy tenancy;
  private final AuditTrail audit;
  private final Clock clock;

  SubmissionRegister(SubmissionMapper rows, Tenancy tenancy, AuditTrail audit, Clock clock) {
    this.rows = rows;
    this.tenancy = tenancy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What is to be kept.
   *
   * @param month revision of the month
   * @param kind submission or hearing
   * @param receiver to whom
   * @param form edition of the form, {@code ""} when none was filled
   * @param figuresHash SHA-256 of the states that are told
   * @param previousMonthId revision sent to the receiver before, null when there was none
   * @param files the files, in order
   */
  public record Entry(
      Month month,
      Submission.Kind kind,
      Receiver receiver,
      String form,
      String figuresHash,
      @Nullable Long previousMonthId,
      List<MadeFile> files) {

    public Entry {
      files = List.copyOf(files);
    }
  }

  /** Keeps the files of a submission or a hearing and gives it its number. */
  public Submission keep(Entry entry, Actor actor) {
    String municipality = entry.month().municipality();
    return tenancy.call(
        municipality,
        () -> {
          long id = rows.insert(row(entry), actor);
          for (int i = 0; i < entry.files().size(); i++) {
            MadeFile file = entry.files().get(i);
            rows.insertFile(municipality, id, i + 1, file, file.sha256());
          }
          audit.record(actor, "submission.make", "submission/" + id, details(entry));
          return find(municipality, id).orElseThrow();
        });
  }

  /** Everything in the register, in the order in which it was made. */
  public List<Submission> all(String municipality) {
    return tenancy.call(municipality, () -> rows.all(municipality));
  }

  public Optional<Submission> find(String municipality, long id) {
    return all(municipality).stream().filter(it -> it.id() == id).findFirst();
  }

  /** The files of a submission, in order. */
  public List<KeptFile> files(String municipality, long id) {
    return tenancy.call(municipality, () -> rows.files(id));
  }

  /** The bytes of the files of a submission as they were sent, in order. */
  public List<byte[]> contents(String municipality, long id) {
    return tenancy.call(
        municipality,
        () -> rows.contents(id).stream().map(SubmissionMapper.Content::content).toList());
  }

  /** Sending and receipts of a submission, in order. */
  public List<SubmissionEvent> events(String municipality, long id) {
    return tenancy.call(municipality, () -> rows.events(id));
  }

  /** What was last sent to a receiver of a month, whichever revision. */
  Optional<Submission> lastSent(Month month, String receiver) {
    return all(month.municipality()).stream()
        .filter(it -> it.kind() == Submission.Kind.MONTH && it.sent())
        .filter(it -> it.month().equals(month.month()) && it.receiver().equals(receiver))
        .reduce((earlier, later) -> later);
  }

  private SubmissionMapper.New row(Entry entry) {
    return new SubmissionMapper.New(
        entry.month().municipality(),
        entry.month().id(),
        entry.kind(),
        entry.receiver().id(),
        entry.receiver().name(),
        entry.form(),
        entry.figuresHash(),
        entry.previousMonthId(),
        OffsetDateTime.now(clock));
  }

  private static Map<String, String> details(Entry entry) {
    return Map.of(
        "month", entry.month().month().toString(),
        "revision", Integer.toString(entry.month().revision()),
        "receiver", entry.receiver().id(),
        "files", Integer.toString(entry.files().size()));
  }
}

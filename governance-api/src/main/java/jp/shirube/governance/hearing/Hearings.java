package jp.shirube.governance.hearing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Months;
import jp.shirube.governance.progress.StepBoard;
import jp.shirube.governance.submission.FileKind;
import jp.shirube.governance.submission.MadeFile;
import jp.shirube.governance.submission.Receiver;
import jp.shirube.governance.submission.Receiver.Wanted;
import jp.shirube.governance.submission.Roles;
import jp.shirube.governance.submission.Sealing;
import jp.shirube.governance.submission.StateHash;
import jp.shirube.governance.submission.Submission;
import jp.shirube.governance.submission.SubmissionRegister;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.reports.hearing.HearingPack;
import jp.shirube.reports.hearing.HearingPdf;
import jp.shirube.reports.hearing.HearingWorkbook;
import org.springframework.stereotype.Component;

/** Makes the pack of a hearing (聞き取り資料) in one action and keeps it in the register. */
@Component
public class Hearings {

  private final Months months;
  private final StepBoard board;
  private final HearingPacks packs;
  private final SubmissionRegister register;

  Hearings(Months months, StepBoard board, HearingPacks packs, SubmissionRegister register) {
    this.months = months;
    this.board = board;
    this.packs = packs;
    this.register = register;
  }

  /**
   * Makes the files and keeps them.
   *
   * @throws FindingException when the month or the system is not known, a password is missing, or
   *     the actor may not
   */
  public Submission make(HearingOrder order, Actor actor) {
    Roles.requireWriter(actor);
    Receiver receiver = Sealing.hearing(order.home());
    Sealing sealing = Sealing.of(receiver, order.password());
    Month month = month(order);
    HearingPack pack = packs.pack(order, month);
    List<MadeFile> files =
        receiver.files().stream()
            .map(wanted -> sealing.seal(wanted, pack.header(), plain(wanted, pack)))
            .toList();
    return register.keep(
        new SubmissionRegister.Entry(
            month,
            Submission.Kind.HEARING,
            receiver,
            "",
            StateHash.of(board.records(month)),
            null,
            files),
        actor);
  }

  private static byte[] plain(Wanted wanted, HearingPack pack) {
    try {
      return wanted.kind() == FileKind.HEARING_PDF
          ? HearingPdf.render(pack)
          : HearingWorkbook.render(pack);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Month month(HearingOrder order) {
    return months
        .find(order.municipality(), order.month())
        .orElseThrow(() -> new FindingException(Months.missing(order.month())));
  }
}

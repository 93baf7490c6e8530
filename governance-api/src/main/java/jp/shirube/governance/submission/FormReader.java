package jp.shirube.governance.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import jp.shirube.reports.figure.FigureText;
import jp.shirube.reports.pmo.PmoReport;
import jp.shirube.reports.submission.Cover;
import jp.shirube.reports.submission.SubmissionFigures;

/** Reads the kept form of a submission and compares it with the figures of its month. */
final class FormReader {

  private final Submission submission;
  private final PmoReport report;
  private final Forms forms;

  FormReader(Submission submission, PmoReport report, Forms forms) {
    this.submission = submission;
    this.report = report;
    this.forms = forms;
  }

  /** Mapped cells whose figures come from the month's states and are not those of the rows. */
  List<String> differences(byte[] filled) {
    FormEdition edition = forms.get(submission.form());
    SubmissionFigures figures = SubmissionFigures.of(report, cover(edition), edition.words());
    try {
      return edition.form().differencesOfStates(filled, figures);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of the cover nothing is compared: it tells who made it, not what the month was. */
  private Cover cover(FormEdition edition) {
    LocalDate made = FigureText.japanese(submission.madeAt()).toLocalDate();
    return new Cover(
        submission.receiverName(),
        "",
        "",
        null,
        submission.madeBy(),
        made,
        "",
        edition.edition(),
        List.of(),
        0,
        List.of());
  }
}

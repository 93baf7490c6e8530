package jp.shirube.governance.submission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.governance.submission.Receiver.Wanted;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.reports.pmo.PmoReport;
import jp.shirube.reports.submission.Cover;
import jp.shirube.reports.submission.CoverPdf;
import jp.shirube.reports.submission.MappingException;
import jp.shirube.reports.submission.PrefectureReport;
import jp.shirube.reports.submission.ProgressCsv;
import jp.shirube.reports.submission.SubmissionFigures;

/**
 * Makes the files of a submission. The order matters: the workbook's first sheet names the other
 * files with their hashes, the cover names them all.
 */
final class FilesMaker {

  private static final List<FileKind> ORDER =
      List.of(
          FileKind.FORM,
          FileKind.CELLS_CSV,
          FileKind.RATES_CSV,
          FileKind.PDF,
          FileKind.WORKBOOK,
          FileKind.COVER);

  private final PmoReport report;
  private final Cover cover;
  private final Optional<FormEdition> form;
  private final Sealing sealing;
  private final List<MadeFile> made = new ArrayList<>();

  FilesMaker(PmoReport report, Cover cover, Optional<FormEdition> form, Sealing sealing) {
    this.report = report;
    this.cover = cover;
    this.form = form;
    this.sealing = sealing;
  }

  List<MadeFile> make(Receiver receiver) {
    try {
      for (FileKind kind : ORDER) {
        for (Wanted wanted : receiver.files()) {
          if (wanted.kind() == kind) {
            add(wanted);
          }
        }
      }
      return List.copyOf(made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Wanted wanted) throws IOException {
    String name = name(wanted);
    byte[] plain = plain(wanted, name);
    made.add(sealing.seal(wanted, name, plain));
  }

  private byte[] plain(Wanted wanted, String name) throws IOException {
    return switch (wanted.kind()) {
      case FORM -> filled(form.orElseThrow());
      case CELLS_CSV -> ProgressCsv.cells(report);
      case RATES_CSV -> ProgressCsv.rates(report);
      case WORKBOOK -> workbook(wanted, name);
      case PDF -> pdf();
      case COVER -> CoverPdf.render(report.header(), withFiles());
      case HEARING_WORKBOOK, HEARING_PDF ->
          throw new IllegalArgumentException(wanted.kind().name());
    };
  }

  private byte[] filled(FormEdition edition) throws IOException {
    SubmissionFigures figures = SubmissionFigures.of(report, cover, edition.words());
    try {
      return edition.form().fill(figures);
    } catch (MappingException e) {
      throw new FindingException(FormFindings.of(edition.id(), e.problems()));
    }
  }

  private byte[] pdf() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrefectureReport.pdf(report, out);
    return out.toByteArray();
  }

  private byte[] workbook(Wanted wanted, String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Cover.SentFile> files = new ArrayList<>(withFiles().files());
    files.add(new Cover.SentFile(name, 0, "", wanted.confidentiality(), wanted.isEncrypted()));
    PrefectureReport.workbook(report, cover.over(files), out);
    return out.toByteArray();
  }

  private Cover withFiles() {
    return cover.over(made.stream().map(MadeFile::sent).toList());
  }

  private String name(Wanted wanted) {
    boolean own = wanted.kind() == FileKind.FORM;
    return wanted.kind().stem(report.header())
        + (own ? form.orElseThrow().suffix() : wanted.kind().suffix());
  }
}

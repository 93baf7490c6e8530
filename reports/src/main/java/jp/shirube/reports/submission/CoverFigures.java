package jp.shirube.reports.submission;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shirube.reports.figure.FigureRow;
import jp.shirube.reports.figure.FigureText;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.figure.Wareki;
import jp.shirube.reports.pmo.ReportHeader;

/** Every line of a cover by name: the one source of its sheet and its page. */
final class CoverFigures {

  /** The labelled lines in order. */
  static final List<String> LINES =
      List.of(
          "receiver",
          "municipality",
          "month",
          "revision",
          "reason",
          "approver",
          "approved",
          "form",
          "made",
          "contact");

  private CoverFigures() {}

  static FigureRow single(ReportHeader header, Cover cover) {
    FigureRow row =
        new FigureRow()
            .with("receiver", cover.receiver())
            .with("receiverTitle", Labels.text("cover.to", Map.of("name", cover.receiver())))
            .with("municipality", municipality(header))
            .with("month", Wareki.month(header.month()) + "（" + header.month() + "）")
            .with("revision", Labels.text("revision", Map.of("revision", header.revision())))
            .with("reason", cover.reason().isEmpty() ? Labels.text("cover.first") : cover.reason())
            .with("approver", approver(cover))
            .with("approved", cover.approvedOn() == null ? "" : Wareki.date(cover.approvedOn()))
            .with("form", cover.form().text().isEmpty() ? "－" : cover.form().text())
            .with("made", Wareki.date(cover.madeOn()) + "　" + cover.madeBy())
            .with("contact", cover.contact())
            .with("changesTitle", changesTitle(cover))
            .with("encryption", encryption(cover))
            .with("mark", cover.form().provisional() ? Labels.text("mark.provisional") : "")
            .with("footer", footer(header));
    LINES.forEach(key -> row.with("label." + key, Labels.text("cover." + key)));
    return row;
  }

  private static String municipality(ReportHeader header) {
    return header.municipalityName()
        + "（"
        + header.municipalityCode()
        + "）　"
        + header.programOffice();
  }

  private static String approver(Cover cover) {
    return cover.approver().isEmpty() ? Labels.text("cover.no-approver") : cover.approver();
  }

  static String footer(ReportHeader header) {
    return Labels.text(
        "cover.footer",
        Map.of(
            "municipality", header.municipalityName(),
            "month", Wareki.month(header.month()),
            "revision", header.revision()));
  }

  /** How confidential files are protected; the password itself never goes with them. */
  private static String encryption(Cover cover) {
    boolean any = cover.files().stream().anyMatch(Cover.SentFile::encrypted);
    return Labels.text(any ? "cover.encrypted" : "cover.plain");
  }

  static String changesTitle(Cover cover) {
    if (cover.previousRevision() == 0) {
      return Labels.text("cover.changes.first");
    }
    return Labels.text(
        cover.changes().isEmpty() ? "cover.changes.none" : "cover.changes",
        Map.of("revision", cover.previousRevision(), "count", cover.changes().size()));
  }

  static List<FigureRow> files(Cover cover) {
    return IntStream.range(0, cover.files().size())
        .mapToObj(i -> file(i + 1, cover.files().get(i)))
        .toList();
  }

  private static FigureRow file(int number, Cover.SentFile file) {
    boolean self = file.sha256().isEmpty();
    return new FigureRow()
        .with("no", number)
        .with("name", file.name())
        .with("bytes", self ? Labels.text("cover.self") : FigureText.of(file.bytes()))
        .with(
            "confidentiality", Labels.text("cover.class", Map.of("class", file.confidentiality())))
        .with("encrypted", Labels.text("cover.encrypted." + file.encrypted()))
        .with("sha256", self ? Labels.text("cover.self") : file.sha256());
  }

  static List<FigureRow> changes(Cover cover) {
    return IntStream.range(0, cover.changes().size())
        .mapToObj(i -> change(i + 1, cover.changes().get(i)))
        .toList();
  }

  private static FigureRow change(int number, Cover.ChangedCell change) {
    return new FigureRow()
        .with("no", number)
        .with("system", change.system())
        .with("step", change.step())
        .with("stepName", change.stepName())
        .with("field", change.field())
        .with("before", orNone(change.before()))
        .with("after", orNone(change.after()));
  }

  private static String orNone(String text) {
    return text.isEmpty() ? Labels.text("cover.blank") : text;
  }
}

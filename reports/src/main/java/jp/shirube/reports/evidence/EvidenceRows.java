package jp.shirube.reports.evidence;

import java.util.List;
import jp.shirube.reports.figure.Labels;
import jp.shirube.reports.form.ListSheet.TableRow;
import org.jspecify.annotations.Nullable;

/** The tables of the evidence: their columns and rows. */
final class EvidenceRows {

  /** A column: key of its heading and width in characters. */
  record Column(String key, int width) {}

  static final List<Column> FILES =
      List.of(
          new Column("file-id", 16),
          new Column("file", 30),
          new Column("bytes", 14),
          new Column("declared", 12),
          new Column("read", 12),
          new Column("mapped", 12),
          new Column("rejected", 12),
          new Column("rejected-rate", 18),
          new Column("excluded", 12),
          new Column("check", 10),
          new Column("sha256", 36));

  static final List<Column> GROUPS =
      List.of(
          new Column("group-id", 12),
          new Column("group", 36),
          new Column("emitted", 14),
          new Column("published", 14),
          new Column("withdrawn", 14),
          new Column("check", 10));

  static final List<Column> MEASURES =
      List.of(
          new Column("measure-id", 12),
          new Column("measure", 36),
          new Column("unit", 8),
          new Column("source-figure", 20),
          new Column("dropped-figure", 20),
          new Column("published-figure", 20),
          new Column("check", 10));

  static final List<Column> SUMS =
      List.of(
          new Column("group", 30),
          new Column("item", 30),
          new Column("romaji", 30),
          new Column("source-sum", 18),
          new Column("emitted-sum", 18),
          new Column("published-sum", 18),
          new Column("withdrawn-sum", 18),
          new Column("check", 10));

  static final List<Column> FINDINGS =
      List.of(
          new Column("code", 16),
          new Column("severity", 10),
          new Column("group", 30),
          new Column("item", 30),
          new Column("count", 12),
          new Column("sentence", 60),
          new Column("remedy", 60));

  static final List<Column> EXCLUSIONS =
      List.of(
          new Column("file", 30),
          new Column("rule", 24),
          new Column("reason", 60),
          new Column("count", 12));

  static final List<Column> DECISIONS =
      List.of(
          new Column("subject", 24),
          new Column("criterion", 44),
          new Column("value", 36),
          new Column("outcome", 14),
          new Column("decided-by", 24));

  static final List<Column> EDITIONS =
      List.of(new Column("kind", 24), new Column("edition", 44), new Column("provisional", 60));

  private EvidenceRows() {}

  static List<TableRow> files(RunEvidence evidence) {
    return evidence.files().stream().map(EvidenceRows::file).toList();
  }

  private static TableRow file(RunEvidence.FileEvidence file) {
    return checked(
        file.balanced(),
        file.fileId(),
        file.fileName(),
        file.bytes(),
        orDash(file.declared()),
        file.read(),
        file.mapped(),
        file.rejected(),
        file.rejectedRate().text(),
        file.excluded(),
        check(file.balanced()),
        file.sha256());
  }

  static List<TableRow> groups(RunEvidence evidence) {
    return evidence.groups().stream().map(EvidenceRows::group).toList();
  }

  private static TableRow group(RunEvidence.GroupEvidence group) {
    return checked(
        group.balanced(),
        group.groupId(),
        group.groupName(),
        group.emitted(),
        group.published(),
        group.withdrawn(),
        check(group.balanced()));
  }

  static List<TableRow> measures(RunEvidence evidence) {
    return evidence.measures().stream().map(EvidenceRows::measure).toList();
  }

  private static TableRow measure(RunEvidence.MeasureEvidence measure) {
    return checked(
        measure.balanced(),
        measure.id(),
        measure.name(),
        measure.unit(),
        orDash(measure.source()),
        orDash(measure.dropped()),
        measure.published(),
        measure.source() == null
            ? Labels.text("evidence.not-compared")
            : check(measure.balanced()));
  }

  static List<TableRow> sums(RunEvidence evidence) {
    return evidence.sums().stream().map(EvidenceRows::sum).toList();
  }

  private static TableRow sum(RunEvidence.SumEvidence sum) {
    return checked(
        sum.balanced(),
        sum.groupName(),
        sum.itemName(),
        sum.romaji(),
        orDash(sum.source()),
        sum.emitted(),
        sum.published(),
        sum.withdrawn(),
        check(sum.balanced()));
  }

  static List<TableRow> findings(RunEvidence evidence) {
    return evidence.findings().stream().map(EvidenceRows::finding).toList();
  }

  private static TableRow finding(RunEvidence.FindingEvidence finding) {
    return TableRow.of(
        finding.code(),
        finding.severity(),
        finding.groupName(),
        finding.itemName(),
        finding.count(),
        finding.sentence(),
        finding.remedy());
  }

  static List<TableRow> exclusions(RunEvidence evidence) {
    return evidence.exclusions().stream()
        .map(e -> TableRow.of(e.fileName(), e.rule(), e.reason(), e.count()))
        .toList();
  }

  static List<TableRow> decisions(RunEvidence evidence) {
    return evidence.decisions().stream()
        .map(d -> TableRow.of(d.subject(), d.criterion(), d.value(), d.outcome(), d.decidedBy()))
        .toList();
  }

  static List<TableRow> editions(RunEvidence evidence) {
    return evidence.editions().stream()
        .map(e -> TableRow.of(e.kind(), e.text(), e.provisional() ? e.reason() : ""))
        .toList();
  }

  private static TableRow checked(boolean good, Object... cells) {
    return new TableRow(List.of(cells), good);
  }

  private static Object orDash(@Nullable Object value) {
    return value == null ? Labels.text("evidence.not-given") : value;
  }

  private static String check(boolean good) {
    return Labels.text(good ? "balanced.yes" : "balanced.no");
  }
}

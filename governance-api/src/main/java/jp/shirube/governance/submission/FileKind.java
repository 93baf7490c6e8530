package jp.shirube.governance.submission;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import jp.shirube.reports.pmo.ReportHeader;

/** What files a receiver can be given. */
public enum FileKind {
  /** The receiver's own form. */
  FORM("報告様式", ""),
  /** The month as a workbook, its first sheet the cover. */
  WORKBOOK("進捗報告", ".xlsx"),
  /** The month on paper. */
  PDF("進捗報告", ".pdf"),
  /** One line for each step of each system. */
  CELLS_CSV("工程別進捗", ".csv"),
  /** One line for each system. */
  RATES_CSV("進捗率", ".csv"),
  /** 送付状: names the other files with their hashes. */
  COVER("送付状", ".pdf"),
  /** What goes to a hearing, as a workbook. */
  HEARING_WORKBOOK("聞き取り資料", ".xlsx"),
  /** What goes to a hearing, on paper. */
  HEARING_PDF("聞き取り資料", ".pdf");

  private final String label;
  private final String suffix;

  FileKind(String label, String suffix) {
    this.label = label;
    this.suffix = suffix;
  }

  /** The name in settings: {@code cells-csv}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<FileKind> ofId(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }

  /** {@code 進捗報告_082368_2026-11_第1版}: the file name without its ending. */
  String stem(ReportHeader header) {
    return "%s_%s_%s_第%d版"
        .formatted(label, header.municipalityCode(), header.month(), header.revision());
  }

  /** Ending of the file name; that of a form is its template's. */
  String suffix() {
    return suffix;
  }

  boolean isOfHearing() {
    return this == HEARING_WORKBOOK || this == HEARING_PDF;
  }

  boolean isPdf() {
    return suffix.equals(".pdf");
  }

  boolean isCsv() {
    return this == CELLS_CSV || this == RATES_CSV;
  }
}

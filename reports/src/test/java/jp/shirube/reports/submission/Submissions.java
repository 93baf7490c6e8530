package jp.shirube.reports.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shirube.reports.figure.Edition;
import jp.shirube.reports.pmo.PmoReports;
import jp.shirube.reports.testing.Fixtures;

/** Submissions of the fixtures' November. */
public final class Submissions {

  public static final String FORM = "/submission/forms/national/draft-1/form.xlsx";

  private Submissions() {}

  public static Cover cover() {
    return new Cover(
        "茨城県",
        "",
        "行政経営課長　美野里　花子",
        LocalDate.of(2026, 12, 1),
        "小川　太郎",
        LocalDate.of(2026, 12, 2),
        "行政経営課　小川　plan-1@city.example",
        new Edition("様式", "移行進捗報告様式 暫定第1版", true, "公開されていないため"),
        List.of(),
        0,
        List.of());
  }

  static SubmissionFigures figures() {
    return SubmissionFigures.of(PmoReports.november(), cover(), StateWords.NATIONAL);
  }

  static byte[] blank() {
    try (InputStream in = Submissions.class.getResourceAsStream(FORM)) {
      return Objects.requireNonNull(in, FORM).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The mapping that goes with the form; it has no quoted cells. */
  static List<MappedCells> mapping() {
    List<String[]> rows = Fixtures.csv("/submission/forms/national/draft-1/cells.csv");
    List<MappedCells> mapping = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      mapping.add(MappedCells.parse(i + 2, rows.get(i)[0], rows.get(i)[1]).orElseThrow());
    }
    return mapping;
  }
}

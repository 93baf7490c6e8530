package jp.shirube.governance.submission;

import java.util.List;
import java.util.Map;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import jp.shirube.reports.submission.FormProblem;

/** Mistakes of a form's mapping as findings at their lines of the mapping file. */
final class FormFindings {

  static final String MAPPING = "cells.csv";

  private FormFindings() {}

  static Finding unreadable(String form, int line, String cells) {
    return Finding.of(SubmissionCode.CELLS_UNREADABLE, place(form, line), Map.of("cells", cells));
  }

  static List<Finding> of(String form, List<FormProblem> problems) {
    return problems.stream().map(problem -> of(form, problem)).toList();
  }

  private static Finding of(String form, FormProblem problem) {
    return Finding.of(
        code(problem.kind()),
        place(form, problem.line()),
        Map.of(
            "sheet", problem.sheet(),
            "cell", problem.cell(),
            "figure", problem.figure(),
            "detail", problem.detail()));
  }

  private static Place place(String form, int line) {
    return Place.line(form + "/" + MAPPING, line);
  }

  private static SubmissionCode code(FormProblem.Kind kind) {
    return switch (kind) {
      case SHEET -> SubmissionCode.SHEET_UNKNOWN;
      case FIGURE -> SubmissionCode.FIGURE_UNKNOWN;
      case SHAPE -> SubmissionCode.SHAPE_DIFFERS;
      case OUTSIDE -> SubmissionCode.CELL_OUTSIDE;
      case MERGED -> SubmissionCode.CELL_MERGED;
      case FORMULA -> SubmissionCode.CELL_FORMULA;
      case TWICE -> SubmissionCode.CELL_TWICE;
      case NOT_ALLOWED -> SubmissionCode.VALUE_NOT_ALLOWED;
    };
  }
}

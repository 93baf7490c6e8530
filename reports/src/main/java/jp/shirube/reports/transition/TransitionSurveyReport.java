package jp.shirube.reports.transition;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a survey.
 *
 * @param municipalityCode 6-digit 市区町村コード
 * @param municipality its name
 * @param office department that answers
 * @param surveyName name of the survey
 * @param surveyDate day as of which it is asked
 * @param made when the file was made
 * @param previous date of the survey before, null when this is the first
 * @param totalSystems business systems of the municipality
 * @param systems the systems in the register, in the national order
 * @param changes what changed since the survey before
 */
public record TransitionSurveyReport(
    String municipalityCode,
    String municipality,
    String office,
    String surveyName,
    LocalDate surveyDate,
    OffsetDateTime made,
    @Nullable LocalDate previous,
    int totalSystems,
    List<SystemLine> systems,
    List<ChangeLine> changes) {

  public TransitionSurveyReport {
    systems = List.copyOf(systems);
    changes = List.copyOf(changes);
  }
}

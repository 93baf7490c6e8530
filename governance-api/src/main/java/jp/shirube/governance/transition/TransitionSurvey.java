package jp.shirube.governance.transition;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What the nation was told on a day.
 *
 * @param id database id
 * @param surveyDate day as of which it was asked
 * @param name name of the survey
 * @param takenAt when it was taken down
 * @param takenBy name of the one who did
 */
public record TransitionSurvey(
    long id, LocalDate surveyDate, String name, OffsetDateTime takenAt, String takenBy) {}

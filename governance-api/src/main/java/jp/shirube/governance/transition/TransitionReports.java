package jp.shirube.governance.transition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.governance.municipality.Municipalities;
import jp.shirube.governance.municipality.Settings;
import jp.shirube.mappings.finding.Messages;
import jp.shirube.reports.transition.ChangeLine;
import jp.shirube.reports.transition.SystemLine;
import jp.shirube.reports.transition.TransitionSurveyReport;
import org.springframework.stereotype.Component;

/** The answer to a national survey: as it was taken down, or as the register stands now. */
@Component
public class TransitionReports {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final TransitionRegister register;
  private final TransitionSurveys surveys;
  private final TransitionReview review;
  private final Municipalities municipalities;
  private final Clock clock;
  private final Messages messages = Messages.complete();

  TransitionReports(
      TransitionRegister register,
      TransitionSurveys surveys,
      TransitionReview review,
      Municipalities municipalities,
      Clock clock) {
    this.register = register;
    this.surveys = surveys;
    this.review = review;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /** The answer as of a day: what was taken down on it, or, where nothing was, the register now. */
  public TransitionSurveyReport report(String municipality, LocalDate date) {
    Settings settings = municipalities.find(municipality).orElseThrow();
    Optional<TransitionSurvey> taken = surveys.find(municipality, date);
    List<TransitionSystem> systems =
        taken
            .map(survey -> surveys.systems(municipality, survey))
            .orElseGet(() -> register.current(municipality));
    List<TransitionChange> changes =
        taken
            .map(survey -> surveys.changes(municipality, survey))
            .orElseGet(() -> surveys.changesSince(municipality, date));
    Set<String> moved = review.moved(municipality);
    return new TransitionSurveyReport(
        settings.municipality().code(),
        settings.municipality().name(),
        settings.municipality().programmeOffice(),
        taken.map(TransitionSurvey::name).orElseGet(() -> messages.text("transition.survey.draft")),
        date,
        OffsetDateTime.now(clock),
        surveys.before(municipality, date).map(TransitionSurvey::surveyDate).orElse(null),
        settings.assignments().size(),
        systems.stream().map(system -> line(system, date, moved)).toList(),
        changes.stream().map(this::change).toList());
  }

  private SystemLine line(TransitionSystem system, LocalDate date, Set<String> moved) {
    TransitionFields fields = system.fields();
    return new SystemLine(
        system.systemId(),
        system.systemName(),
        system.department(),
        fields.reasons().stream().map(String::valueOf).collect(Collectors.joining(",")),
        TransitionReasons.text(fields.reasons()),
        fields.explanation(),
        fields.plannedDate(),
        fields.contractVendor(),
        fields.contractEnd(),
        fields.alternatives(),
        fields.interimMeasures(),
        fields.cost(),
        fields.approvedBy(),
        fields.approvedOn(),
        system.changedAt().atZoneSameInstant(JAPAN).toLocalDate(),
        findings(system, date, moved));
  }

  private String findings(TransitionSystem system, LocalDate date, Set<String> moved) {
    return TransitionChecks.of(system.fields(), date, moved.contains(system.systemId())).stream()
        .map(messages::sentence)
        .collect(Collectors.joining("\n"));
  }

  private ChangeLine change(TransitionChange change) {
    return new ChangeLine(
        change.systemId() + " " + change.systemName(),
        messages.text("transition.field." + change.field()),
        change.before(),
        change.after());
  }
}

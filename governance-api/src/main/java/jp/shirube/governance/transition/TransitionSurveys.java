package jp.shirube.governance.transition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.municipality.Tenancy;
import jp.shirube.mappings.finding.FindingException;
import jp.shirube.migration.actor.Actor;
import jp.shirube.migration.actor.AuditTrail;
import org.springframework.stereotype.Component;

/** What the register held at each national survey, and what changed since. */
@Component
public class TransitionSurveys {

  private final SurveyMapper surveys;
  private final TransitionMapper entries;
  private final TransitionRegister register;
  private final Tenancy tenancy;
  private final AuditTrail audit;
  private final Clock clock;

  TransitionSurveys(
      SurveyMapper surveys,
      TransitionMapper entries,
      TransitionRegister register,
      Tenancy tenancy,
      AuditTrail audit,
      Clock clock) {
    this.surveys = surveys;
    this.entries = entries;
    this.register = register;
    this.tenancy = tenancy;
    this.audit = audit;
    this.clock = clock;
  }

  /** Every survey, by its date. */
  public List<TransitionSurvey> all(String municipality) {
    return tenancy.call(municipality, () -> surveys.all(municipality));
  }

  public Optional<TransitionSurvey> find(String municipality, LocalDate date) {
    return all(municipality).stream().filter(it -> it.surveyDate().equals(date)).findFirst();
  }

  /** The last survey before a date. */
  public Optional<TransitionSurvey> before(String municipality, LocalDate date) {
    return all(municipality).stream()
        .filter(it -> it.surveyDate().isBefore(date))
        .reduce((earlier, later) -> later);
  }

  /**
   * Takes down the register as it stands as the answer to a survey. It is never changed.
   *
   * @throws FindingException when there is one of that date, or the actor may not
   */
  public TransitionSurvey take(String municipality, LocalDate date, String name, Actor actor) {
    TransitionRegister.requireKeeper(actor);
    tenancy.run(
        municipality,
        () -> {
          OffsetDateTime now = OffsetDateTime.now(clock);
          if (surveys.insert(municipality, date, name, now, actor) == 0) {
            throw TransitionCode.SURVEY_TAKEN.exception(Map.of("date", date.toString()));
          }
          int systems = surveys.insertEntries(municipality, date);
          Map<String, String> details = Map.of("systems", Integer.toString(systems));
          audit.record(actor, "transition.survey", "transition-survey/" + date, details);
        });
    return find(municipality, date).orElseThrow();
  }

  /** The systems as a survey took them down. */
  public List<TransitionSystem> systems(String municipality, TransitionSurvey survey) {
    return tenancy.call(
        municipality,
        () -> entries.ofSurvey(survey.id()).stream().map(TransitionMapper.Row::toSystem).toList());
  }

  /** What changed since the last survey before a date; empty when there was none. */
  public List<TransitionChange> changesSince(String municipality, LocalDate date) {
    return before(municipality, date)
        .map(
            survey ->
                TransitionChange.between(
                    systems(municipality, survey), register.current(municipality)))
        .orElse(List.of());
  }

  /** What changed between the survey before one and this one. */
  public List<TransitionChange> changes(String municipality, TransitionSurvey survey) {
    return before(municipality, survey.surveyDate())
        .map(
            earlier ->
                TransitionChange.between(
                    systems(municipality, earlier), systems(municipality, survey)))
        .orElse(List.of());
  }
}

package jp.shirube.governance.api.register;

import java.time.LocalDate;
import jp.shirube.governance.access.Permission;
import jp.shirube.governance.access.Viewer;
import jp.shirube.governance.api.contract.Contract;
import jp.shirube.governance.api.http.Answer;
import jp.shirube.governance.api.http.ApiCode;
import jp.shirube.governance.api.http.FromBody;
import jp.shirube.governance.api.http.Page;
import jp.shirube.governance.transition.TransitionSurvey;
import jp.shirube.governance.transition.TransitionSurveys;
import jp.shirube.governance.web.Needs;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Surveys of the register: how it stood on a day, and what changed up to it. */
@Controller
@RequestMapping(Contract.BASE + "/transition-surveys")
class SurveyResource {

  private final TransitionSurveys surveys;

  SurveyResource(TransitionSurveys surveys) {
    this.surveys = surveys;
  }

  record Taken(LocalDate date, String name) {}

  @Needs(Permission.REGISTER_VIEW)
  @GetMapping
  Answer list(Viewer viewer) {
    return Answer.of(new Page<>(surveys.all(viewer.municipality()), null));
  }

  @Needs(Permission.REGISTER_EDIT)
  @PostMapping
  Answer take(Viewer viewer, @FromBody Taken taken) {
    TransitionSurvey survey =
        surveys.take(viewer.municipality(), taken.date(), taken.name(), viewer.actor());
    return Answer.created("/transition-surveys/" + survey.surveyDate() + "/systems", survey);
  }

  @Needs(Permission.REGISTER_VIEW)
  @GetMapping("/{date}/systems")
  Answer systems(
      Viewer viewer, @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date) {
    return Answer.of(new Page<>(surveys.systems(viewer.municipality(), known(viewer, date)), null));
  }

  @Needs(Permission.REGISTER_VIEW)
  @GetMapping("/{date}/changes")
  Answer changes(
      Viewer viewer, @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date) {
    return Answer.of(new Page<>(surveys.changes(viewer.municipality(), known(viewer, date)), null));
  }

  private TransitionSurvey known(Viewer viewer, LocalDate date) {
    return surveys.find(viewer.municipality(), date).orElseThrow(ApiCode.NOT_FOUND::refusal);
  }
}

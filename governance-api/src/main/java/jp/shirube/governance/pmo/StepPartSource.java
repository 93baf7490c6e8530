package jp.shirube.governance.pmo;

import jp.shirube.governance.calendar.BusinessCalendars;
import jp.shirube.governance.progress.Month;
import jp.shirube.governance.progress.Plans;
import jp.shirube.governance.progress.StepApprovals;
import jp.shirube.governance.progress.StepSettingsStore;
import jp.shirube.governance.transition.TransitionRegister;
import jp.shirube.governance.transition.TransitionSystem;
import org.springframework.stereotype.Component;

/** Reads what the report shows of settings, plans and approvals. */
@Component
class StepPartSource {

  private final StepSettingsStore settings;
  private final TransitionRegister register;
  private final BusinessCalendars calendars;
  private final Plans plans;
  private final StepApprovals approvals;

  StepPartSource(
      StepSettingsStore settings,
      TransitionRegister register,
      BusinessCalendars calendars,
      Plans plans,
      StepApprovals approvals) {
    this.settings = settings;
    this.register = register;
    this.calendars = calendars;
    this.plans = plans;
    this.approvals = approvals;
  }

  ReportStepPart.Source of(Month month) {
    return new ReportStepPart.Source(
        settings.of(month),
        register.current(month.municipality()).stream()
            .map(TransitionSystem::systemId)
            .sorted()
            .toList(),
        calendars.of(month.municipality()),
        plans.baselines(month),
        plans.replans(month),
        approvals.of(month),
        approvals.notApplicable(month));
  }
}

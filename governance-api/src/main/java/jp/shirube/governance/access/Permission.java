package jp.shirube.governance.access;

/** Everything that somebody can be allowed to do. Which role may what is in {@link AccessRules}. */
public enum Permission {
  /** What everybody who is signed in may do: the first page, the own account. */
  SIGNED_IN,
  STEPS_VIEW,
  STEPS_EDIT,
  /** 対象外 and backward moves of others. */
  STEPS_APPROVE,
  STEPS_SETTINGS,
  MONTH_VIEW,
  MONTH_OPEN,
  MONTH_COMMENT,
  MONTH_CONFIRM,
  MONTH_COMPILE,
  MONTH_APPROVE,
  MONTH_FREEZE,
  MONTH_REVISE,
  SUBMISSION_VIEW,
  SUBMISSION_MAKE,
  SUBMISSION_RECORD,
  HEARING_VIEW,
  HEARING_EDIT,
  MAPPING_VIEW,
  MAPPING_UPLOAD,
  MAPPING_SUBMIT,
  MAPPING_DECIDE,
  STANDARD_VIEW,
  RUN_VIEW,
  RUN_CONTROL,
  /** Rejected records with their values masked. */
  RECORD_VIEW,
  /** One record unmasked, with a reason; the read is recorded. */
  RECORD_UNMASK,
  COORDINATION_VIEW,
  COORDINATION_EDIT,
  CALENDAR_VIEW,
  CALENDAR_EDIT,
  /** 特定移行支援 register, DX plan, forecast. */
  REGISTER_VIEW,
  REGISTER_EDIT,
  /** How a project of the DX plan goes; whose projects is decided by the department. */
  PLAN_REPORT,
  PEOPLE_VIEW,
  PEOPLE_EDIT,
  /** Invitations, unlocking, ending sessions. */
  ACCOUNT_ADMIN,
  SETTINGS_VIEW,
  SETTINGS_EDIT,
  TRAIL_VIEW,
  TRAIL_EXPORT,
  /** Sums over municipalities. */
  ROLLUP_VIEW,
  /** Emergency access for a time, with notice. */
  BREAK_GLASS
}

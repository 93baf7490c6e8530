package jp.shirube.governance.transition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import jp.shirube.mappings.finding.Finding;
import jp.shirube.mappings.finding.Place;
import org.jspecify.annotations.Nullable;

/** Looks for contradictions in an entry of the register, each with a code of its own. */
final class TransitionChecks {

  /** One contradiction; the predicate is true where it is present on a day. */
  private record Check(TransitionCode code, BiPredicate<TransitionFields, LocalDate> present) {}

  private static final List<Check> ALL =
      List.of(
          new Check(TransitionCode.NO_REASON, (it, day) -> it.reasons().isEmpty()),
          new Check(
              TransitionCode.REASON_UNEXPLAINED,
              (it, day) -> !it.reasons().isEmpty() && it.explanation().isBlank()),
          new Check(TransitionCode.NO_DATE, (it, day) -> it.plannedDate() == null),
          new Check(
              TransitionCode.DATE_WITHIN_TERM,
              (it, day) -> isAfter(TransitionTerm.ORDINARY_END.plusDays(1), it.plannedDate())),
          new Check(
              TransitionCode.DATE_BEYOND_SUPPORT,
              (it, day) -> isAfter(it.plannedDate(), TransitionTerm.SUPPORT_END)),
          new Check(TransitionCode.DATE_PASSED, (it, day) -> isAfter(day, it.plannedDate())),
          new Check(
              TransitionCode.CONTRACT_ENDS_FIRST,
              (it, day) -> isAfter(it.plannedDate(), it.contractEnd())),
          new Check(
              TransitionCode.NOT_APPROVED,
              (it, day) -> it.approvedBy().isBlank() || it.approvedOn() == null),
          new Check(TransitionCode.APPROVED_IN_FUTURE, (it, day) -> isAfter(it.approvedOn(), day)),
          new Check(TransitionCode.NO_INTERIM_MEASURE, (it, day) -> it.interimMeasures().isBlank()),
          new Check(
              TransitionCode.NO_CONTRACT,
              (it, day) -> it.contractVendor().isBlank() || it.contractEnd() == null));

  private TransitionChecks() {}

  /**
   * Everything wrong with an entry as of a day, in the order of the codes.
   *
   * @param moved whether the system has moved: then its date may lie in the past
   */
  static List<Finding> of(TransitionFields fields, LocalDate day, boolean moved) {
    return ALL.stream()
        .filter(check -> check.present().test(fields, day))
        .filter(check -> !(moved && check.code() == TransitionCode.DATE_PASSED))
        .map(check -> finding(check.code(), fields))
        .toList();
  }

  private static Finding finding(TransitionCode code, TransitionFields fields) {
    Map<String, String> arguments = new HashMap<>();
    arguments.put("system", fields.systemId());
    arguments.put("planned", Objects.toString(fields.plannedDate(), ""));
    arguments.put("contract", Objects.toString(fields.contractEnd(), ""));
    arguments.put("approved", Objects.toString(fields.approvedOn(), ""));
    return Finding.of(code, Place.NOWHERE, arguments);
  }

  private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate limit) {
    return day != null && limit != null && day.isAfter(limit);
  }
}

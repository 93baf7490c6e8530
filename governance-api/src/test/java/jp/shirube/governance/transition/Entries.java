package jp.shirube.governance.transition;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entry of the register to be varied in one field at a time. */
public record Entries(TransitionFields fields) {

  /** An entry without any contradiction on 2026-11-22. */
  public static Entries good(String systemId) {
    return new Entries(
        new TransitionFields(
            systemId,
            Set.of(4),
            "事業者の要員が足りず、期限内の移行ができない。",
            LocalDate.of(2028, 1, 4),
            "A社（見本）",
            LocalDate.of(2028, 3, 31),
            "ほかの事業者の提供を調べたが、同じ時期に着手できない。",
            "制度改正は現行システムの改修で対応する。",
            12_345_000L,
            "市長",
            LocalDate.of(2026, 1, 15)));
  }

  public Entries reasons(Set<Integer> reasons) {
    return with(reasons, fields.explanation(), fields.plannedDate(), fields.interimMeasures());
  }

  public Entries explanation(String text) {
    return with(fields.reasons(), text, fields.plannedDate(), fields.interimMeasures());
  }

  public Entries planned(@Nullable String day) {
    return with(fields.reasons(), fields.explanation(), parsed(day), fields.interimMeasures());
  }

  public Entries interim(String text) {
    return with(fields.reasons(), fields.explanation(), fields.plannedDate(), text);
  }

  public Entries contract(@Nullable String end) {
    return new Entries(
        new TransitionFields(
            fields.systemId(),
            fields.reasons(),
            fields.explanation(),
            fields.plannedDate(),
            fields.contractVendor(),
            parsed(end),
            fields.alternatives(),
            fields.interimMeasures(),
            fields.cost(),
            fields.approvedBy(),
            fields.approvedOn()));
  }

  public Entries approved(String by, @Nullable String on) {
    return new Entries(
        new TransitionFields(
            fields.systemId(),
            fields.reasons(),
            fields.explanation(),
            fields.plannedDate(),
            fields.contractVendor(),
            fields.contractEnd(),
            fields.alternatives(),
            fields.interimMeasures(),
            fields.cost(),
            by,
            parsed(on)));
  }

  private Entries with(
      Set<Integer> reasons, String explanation, @Nullable LocalDate planned, String interim) {
    return new Entries(
        new TransitionFields(
            fields.systemId(),
            reasons,
            explanation,
            planned,
            fields.contractVendor(),
            fields.contractEnd(),
            fields.alternatives(),
            interim,
            fields.cost(),
            fields.approvedBy(),
            fields.approvedOn()));
  }

  private static @Nullable LocalDate parsed(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }
}

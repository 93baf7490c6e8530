package jp.shirube.governance.transition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A difference between two states of the register.
 *
 * @param systemId 業務ID
 * @param systemName name of the system
 * @param field changed field; {@code listed} when the system came or left
 * @param before its text before, {@code ""} when there was none
 * @param after its text after
 */
public record TransitionChange(
    String systemId, String systemName, String field, String before, String after) {

  private record Field(String name, Function<TransitionFields, @Nullable Object> value) {}

  private static final String LISTED = "listed";

  private static final List<Field> FIELDS =
      List.of(
          new Field("reasons", it -> TransitionReasons.text(it.reasons())),
          new Field("explanation", TransitionFields::explanation),
          new Field("plannedDate", TransitionFields::plannedDate),
          new Field("contractVendor", TransitionFields::contractVendor),
          new Field("contractEnd", TransitionFields::contractEnd),
          new Field("alternatives", TransitionFields::alternatives),
          new Field("interimMeasures", TransitionFields::interimMeasures),
          new Field("cost", TransitionFields::cost),
          new Field("approvedBy", TransitionFields::approvedBy),
          new Field("approvedOn", TransitionFields::approvedOn));

  /** Every difference: what is there now in its order, then what is there no longer. */
  static List<TransitionChange> between(
      List<TransitionSystem> before, List<TransitionSystem> after) {
    Map<String, TransitionSystem> then = byId(before);
    Map<String, TransitionSystem> now = byId(after);
    List<TransitionChange> changes = new ArrayList<>();
    for (TransitionSystem system : after) {
      TransitionSystem earlier = then.get(system.systemId());
      changes.addAll(earlier == null ? List.of(came(system)) : changed(earlier, system));
    }
    before.stream()
        .filter(system -> !now.containsKey(system.systemId()))
        .map(TransitionChange::left)
        .forEach(changes::add);
    return changes;
  }

  private static Map<String, TransitionSystem> byId(List<TransitionSystem> systems) {
    return systems.stream()
        .collect(Collectors.toMap(TransitionSystem::systemId, Function.identity()));
  }

  private static TransitionChange came(TransitionSystem system) {
    return new TransitionChange(
        system.systemId(), system.systemName(), LISTED, "", text(system.plannedDate()));
  }

  private static TransitionChange left(TransitionSystem system) {
    return new TransitionChange(
        system.systemId(), system.systemName(), LISTED, text(system.plannedDate()), "");
  }

  private static List<TransitionChange> changed(TransitionSystem before, TransitionSystem after) {
    return FIELDS.stream()
        .map(
            field ->
                new TransitionChange(
                    after.systemId(),
                    after.systemName(),
                    field.name(),
                    text(field.value().apply(before.fields())),
                    text(field.value().apply(after.fields()))))
        .filter(change -> !change.before.equals(change.after))
        .toList();
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}

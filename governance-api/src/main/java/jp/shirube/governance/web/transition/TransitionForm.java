package jp.shirube.governance.web.transition;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.governance.table.Cells;
import jp.shirube.governance.transition.TransitionFields;
import jp.shirube.governance.transition.TransitionReasons;
import jp.shirube.governance.web.PageInput;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What somebody wrote of a system of the register. */
final class TransitionForm {

  private TransitionForm() {}

  /**
   * @throws jp.shirube.mappings.finding.FindingException with every field that cannot be read
   */
  static TransitionFields read(String system, MultiValueMap<String, String> fields) {
    PageInput input = new PageInput();
    TransitionFields read =
        new TransitionFields(
            system,
            reasons(input, fields.getOrDefault("reasons", List.of())),
            text(fields, "explanation"),
            input.dateOrNone("transition.field.plannedDate", text(fields, "plannedDate")),
            text(fields, "contractVendor"),
            input.dateOrNone("transition.field.contractEnd", text(fields, "contractEnd")),
            text(fields, "alternatives"),
            text(fields, "interimMeasures"),
            cost(input, text(fields, "cost")),
            text(fields, "approvedBy"),
            input.dateOrNone("transition.field.approvedOn", text(fields, "approvedOn")));
    input.require();
    return read;
  }

  static String text(MultiValueMap<String, String> fields, String name) {
    return fields.getOrDefault(name, List.of()).stream().findFirst().orElse("").strip();
  }

  private static Set<Integer> reasons(PageInput input, List<String> numbers) {
    int last = TransitionReasons.all().size();
    return numbers.stream()
        .map(text -> input.number("transition.field.reasons", text, 1, last))
        .collect(Collectors.toSet());
  }

  private static @Nullable Long cost(PageInput input, String text) {
    OptionalLong cost = Cells.number(text);
    if (cost.isPresent()) {
      return cost.getAsLong();
    }
    if (!text.isEmpty()) {
      input.number("transition.field.cost", text, 0, Integer.MAX_VALUE);
    }
    return null;
  }
}

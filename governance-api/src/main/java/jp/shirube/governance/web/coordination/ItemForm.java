package jp.shirube.governance.web.coordination;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import jp.shirube.governance.coordination.CoordinationCode;
import jp.shirube.governance.coordination.CoordinationItem;
import jp.shirube.governance.coordination.ItemSubject;
import jp.shirube.governance.coordination.NewItem;
import jp.shirube.governance.coordination.Party;
import jp.shirube.governance.coordination.PartyNames;
import jp.shirube.governance.web.PageInput;

/**
 * What somebody wrote of an item, as texts.
 *
 * @param owner whom it is to, as {@link PartyNames#party} reads it
 * @param raisedBy for whom the programme office raises it, {@code ""} for itself
 */
record ItemForm(
    String title,
    String question,
    String owner,
    String raisedBy,
    String due,
    String system,
    String step,
    String mappingItem,
    String findingCode) {

  private static final int STEPS = 40;

  /**
   * @throws jp.shirube.mappings.finding.FindingException with every field that cannot be read
   */
  NewItem read(PartyNames names) {
    PageInput input = new PageInput();
    NewItem item =
        new NewItem(
            title.strip(),
            question.strip(),
            raisedBy.isBlank() ? Party.OFFICE : party(input, names, raisedBy),
            party(input, names, owner),
            date(input),
            subject(input));
    input.require();
    return item;
  }

  /** The item as it shall be. */
  CoordinationItem changed(CoordinationItem item, PartyNames names) {
    PageInput input = new PageInput();
    CoordinationItem after =
        item.withWords(title.strip(), question.strip())
            .withOwner(party(input, names, owner))
            .withDue(date(input))
            .withSubject(subject(input));
    input.require();
    return after;
  }

  private LocalDate date(PageInput input) {
    return input.date("coordination.field.due", due);
  }

  private static Party party(PageInput input, PartyNames names, String text) {
    return names
        .party(text.strip())
        .orElseGet(
            () -> {
              input.add(CoordinationCode.PARTY_UNKNOWN.finding(Map.of("value", text)));
              return Party.OFFICE;
            });
  }

  private ItemSubject subject(PageInput input) {
    OptionalInt number = input.numberOrNone("coordination.field.step", step, 1, STEPS);
    return new ItemSubject(
        system.strip(),
        number.isPresent() ? number.getAsInt() : null,
        mappingItem.strip(),
        findingCode.strip());
  }
}

package jp.shirube.governance.web.coordination;

import java.time.LocalDate;
import java.util.Locale;
import jp.shirube.governance.coordination.CoordinationItem;
import jp.shirube.governance.coordination.PartyNames;

/**
 * Which items of the list are shown; every part may be {@code ""}.
 *
 * @param party whom they are from or to, as {@link PartyNames#party} reads it
 * @param state name of a state, {@code ALL}, or {@code ""} for those that wait for somebody
 * @param overdue not empty for those whose day has passed
 * @param system 業務ID
 * @param text a part of title, question or latest answer, or the number
 */
record ItemFilter(String party, String state, String overdue, String system, String text) {

  static final String ALL = "ALL";

  boolean shows(CoordinationItem item, PartyNames names, LocalDate today) {
    return isOfParty(item, names)
        && isInState(item)
        && (overdue.isEmpty() || item.isOverdue(today))
        && (system.isEmpty() || item.subject().systemId().equals(system))
        && (text.isBlank() || hasText(item));
  }

  private boolean isOfParty(CoordinationItem item, PartyNames names) {
    return party.isEmpty()
        || names
            .party(party)
            .filter(it -> it.equals(item.owner()) || it.equals(item.raisedBy()))
            .isPresent();
  }

  private boolean isInState(CoordinationItem item) {
    return switch (state) {
      case "" -> item.state().isPending();
      case ALL -> true;
      default -> item.state().name().equals(state);
    };
  }

  private boolean hasText(CoordinationItem item) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return Integer.toString(item.number()).equals(wanted)
        || (item.title() + "\n" + item.question() + "\n" + item.lastAnswer())
            .toLowerCase(Locale.ROOT)
            .contains(wanted);
  }
}

package jp.shirube.governance.hearing;

import java.time.LocalDate;
import java.util.List;
import jp.shirube.governance.coordination.CoordinationItem;
import jp.shirube.governance.coordination.PartyNames;
import jp.shirube.reports.hearing.HearingPack.OpenItem;

/** Coordination items that wait, as a hearing pack tells them. */
final class WaitingItems {

  private final PartyNames names;
  private final LocalDate day;

  /**
   * @param day the day on which the pack is made
   */
  WaitingItems(PartyNames names, LocalDate day) {
    this.names = names;
    this.day = day;
  }

  /** Those of a system and those of no single one; of all systems when none is given. */
  List<OpenItem> of(List<CoordinationItem> open, String systemId) {
    return open.stream().filter(it -> concerns(it, systemId)).map(this::item).toList();
  }

  private static boolean concerns(CoordinationItem item, String systemId) {
    String own = item.subject().systemId();
    return systemId.isEmpty() || own.isEmpty() || own.equals(systemId);
  }

  private OpenItem item(CoordinationItem item) {
    long days = day.toEpochDay() - item.due().toEpochDay();
    return new OpenItem(
        item.number(),
        item.title(),
        names.system(item.subject().systemId()),
        names.of(item.owner()),
        item.due(),
        item.isOverdue(day) ? days : 0);
  }
}

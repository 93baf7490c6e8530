package jp.shirube.governance.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.governance.exchange.ExchangeMapper.Stored;
import jp.shirube.governance.progress.RecentChange;
import org.jspecify.annotations.Nullable;

/** Which changes were made by earlier imports of the same workbook. */
final class OwnImports {

  private final List<Stored> imports;
  private final Set<Long> answered = new HashSet<>();
  private final String person;

  /**
   * @param imports every import of the workbook, oldest first
   * @param answers the import whose answer the file is, null for none
   * @param person id of the one who brings it now
   */
  OwnImports(List<Stored> imports, @Nullable Long answers, String person) {
    this.imports = imports;
    this.person = person;
    Long next = answers;
    for (int i = imports.size() - 1; i >= 0; i--) {
      Stored stored = imports.get(i);
      if (next != null && stored.id() == next) {
        answered.add(stored.id());
        next = stored.answers();
      }
    }
  }

  /** Whether the file shows the change: it was made by an import whose answer the file is. */
  boolean isAnswered(RecentChange change) {
    return imports.stream().anyMatch(it -> answered.contains(it.id()) && made(it, change));
  }

  /** Whether the change came with this workbook from the same person, or is answered. */
  boolean isOwn(RecentChange change) {
    return imports.stream()
        .filter(it -> answered.contains(it.id()) || it.actorId().equals(person))
        .anyMatch(it -> made(it, change));
  }

  private static boolean made(Stored stored, RecentChange change) {
    return change.id() > stored.changeFrom() && change.id() <= stored.changeTo();
  }
}

package jp.shirube.migration.sample;

/** What must come of one group's rows. */
final class GroupCounts {

  private long emitted;
  private long withdrawn;

  void emit(boolean isWithdrawn) {
    emitted++;
    withdrawn += isWithdrawn ? 1 : 0;
  }

  long emitted() {
    return emitted;
  }

  long published() {
    return emitted - withdrawn;
  }

  long withdrawn() {
    return withdrawn;
  }
}

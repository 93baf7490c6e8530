package jp.shirube.governance.progress;

import java.util.List;
import java.util.function.Function;

/** Changes column by column, so that one statement writes them all; read by MyBatis. */
final class ChangeColumns {

  private final List<StateBatch.Change> changes;

  ChangeColumns(List<StateBatch.Change> changes) {
    this.changes = changes;
  }

  String[] getSystems() {
    return texts(it -> it.step().systemId());
  }

  Integer[] getSteps() {
    return changes.stream().map(it -> it.step().stepNo()).toArray(Integer[]::new);
  }

  String[] getFields() {
    return texts(it -> it.field().field());
  }

  String[] getOldValues() {
    return texts(it -> it.field().oldValue());
  }

  String[] getNewValues() {
    return texts(it -> it.field().newValue());
  }

  String[] getReasons() {
    return texts(StateBatch.Change::reason);
  }

  private String[] texts(Function<StateBatch.Change, String> column) {
    return changes.stream().map(column).toArray(String[]::new);
  }
}

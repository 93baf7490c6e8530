package jp.shirube.migration.load;

import java.util.Objects;
import jp.shirube.mappings.definition.Join;
import jp.shirube.mappings.engine.JoinLookup;
import jp.shirube.mappings.engine.Partner;
import jp.shirube.migration.join.JoinIndexes;
import org.jspecify.annotations.Nullable;

/** The indexes of a run's joins, from the start of its loading to the end; none without joins. */
final class RunJoins implements JoinLookup {

  private final LoadPlan plan;
  private volatile @Nullable JoinIndexes indexes;

  RunJoins(LoadPlan plan) {
    this.plan = plan;
  }

  void open() {
    if (!plan.mapping().definition().joins().isEmpty()) {
      indexes =
          JoinIndexes.of(
              plan.mapping().partners(), plan.delivery(), plan.records()::open, plan.scratch());
    }
  }

  void close() {
    JoinIndexes open = indexes;
    indexes = null;
    if (open != null) {
      open.close();
    }
  }

  @Override
  public @Nullable Partner find(Join join, String key) {
    return Objects.requireNonNull(indexes, "not loading").find(join, key);
  }
}

package jp.shirube.governance.progress;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.shirube.governance.municipality.Tenancy;
import org.springframework.stereotype.Component;

/** Step lists in the database; reference data, the same for every municipality. */
@Component
public class StepListStore {

  private final StepListMapper lists;
  private final Tenancy tenancy;
  private final Clock clock;

  StepListStore(StepListMapper lists, Tenancy tenancy, Clock clock) {
    this.lists = lists;
    this.tenancy = tenancy;
    this.clock = clock;
  }

  /** Keeps a step list; an edition that is there already stays as it is. */
  public void add(StepList list) {
    tenancy.onReferenceData(() -> addNew(list));
  }

  /**
   * Keeps a step list, in the caller's transaction.
   *
   * @return whether it was not there before
   */
  boolean addNew(StepList list) {
    boolean added = lists.insert(list, OffsetDateTime.now(clock)) == 1;
    if (added) {
      list.steps().forEach(step -> lists.insertStep(list.edition(), step));
    }
    return added;
  }

  /** Every step list, oldest first. */
  public List<StepList> all() {
    return lists.editions().stream().map(this::get).toList();
  }

  /**
   * @throws ProgressRefused when there is no such edition
   */
  public StepList get(String edition) {
    String name = lists.name(edition);
    if (name == null) {
      throw ProgressRefused.of(ProgressCode.STEP_LIST_MISSING, Map.of("edition", edition));
    }
    return new StepList(edition, name, lists.steps(edition));
  }
}

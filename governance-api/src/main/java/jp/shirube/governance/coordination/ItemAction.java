package jp.shirube.governance.coordination;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import jp.shirube.governance.municipality.Standing;

/** What is done to a coordination item; from which states, to which. */
public enum ItemAction {
  /** The answer of the one it is addressed to; a further one adds to it. */
  ANSWER(By.OWNER, ItemState.ANSWERED, ItemState.OPEN, ItemState.ANSWERED),
  /** The answer does not suffice: asked again. */
  ASK_AGAIN(By.RAISER, ItemState.OPEN, ItemState.ANSWERED),
  /** Agreed. */
  CLOSE(By.RAISER, ItemState.CLOSED, ItemState.OPEN, ItemState.ANSWERED),
  /** Needless, or asked by mistake. */
  WITHDRAW(By.RAISER, ItemState.WITHDRAWN, ItemState.OPEN, ItemState.ANSWERED),
  /** What was agreed does not hold. */
  REOPEN(By.OFFICE, ItemState.OPEN, ItemState.CLOSED);

  /** Whose action it is; the programme office may take each in the other's place. */
  enum By {
    OWNER,
    RAISER,
    OFFICE
  }

  private final By by;
  private final Map<ItemState, ItemState> ways = new EnumMap<>(ItemState.class);

  ItemAction(By by, ItemState to, ItemState... from) {
    this.by = by;
    for (ItemState state : from) {
      ways.put(state, to);
    }
  }

  By by() {
    return by;
  }

  /** Whether somebody who stands for this, and may write, can take it on an item as it stands. */
  public boolean isPossible(CoordinationItem item, Standing standing) {
    Party acting = Party.of(standing);
    boolean own =
        switch (by) {
          case OWNER -> acting.equals(item.owner());
          case RAISER -> acting.equals(item.raisedBy());
          case OFFICE -> false;
        };
    return ways.containsKey(item.state()) && (own || acting.isOffice());
  }

  /** The state after the action, empty when it cannot be taken in a state. */
  Optional<ItemState> from(ItemState state) {
    return Optional.ofNullable(ways.get(state));
  }
}

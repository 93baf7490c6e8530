package jp.shirube.governance.plan;

import java.util.Arrays;
import java.util.Optional;

/** What a plan says for a year. */
public enum PlannedStage {
  VERIFY("検証"),
  DO("実施"),
  /** As the year before. */
  CONTINUE("⇒");

  private final String symbol;

  PlannedStage(String symbol) {
    this.symbol = symbol;
  }

  /** The plan's own sign. */
  public String symbol() {
    return symbol;
  }

  static Optional<PlannedStage> of(String symbol) {
    return Arrays.stream(values()).filter(stage -> stage.symbol.equals(symbol)).findFirst();
  }
}

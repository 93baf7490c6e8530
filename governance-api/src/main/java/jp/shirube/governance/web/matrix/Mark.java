package jp.shirube.governance.web.matrix;

/** What is marked at a cell beside its status; its word is {@code matrix.mark.<name>}. */
enum Mark {
  LATE("▲"),
  CLAIMED("？"),
  PROPOSED("＋"),
  WAITING("※"),
  REJECTED("×"),
  FORWARD("↑"),
  BACKWARD("↓"),
  OUT_OF_SCOPE("→"),
  INTO_SCOPE("←");

  private final String symbol;

  Mark(String symbol) {
    this.symbol = symbol;
  }

  public String symbol() {
    return symbol;
  }
}

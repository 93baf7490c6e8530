package jp.shirube.governance.entry;

import java.util.List;
import java.util.Random;

/** Texts that nobody would type. */
final class Hostile {

  private static final List<String> PIECES =
      List.of(
          "●",
          "◐",
          "○",
          "―",
          "完了済み",
          "作業中",
          "未着手",
          "対象外",
          "\t",
          "\n",
          "\r\n",
          "\"",
          "\"\"",
          " ",
          "　",
          "2026/11/20",
          "R8.11.20",
          "令和8年2月30日",
          "20261399",
          "9999-99-99",
          "=1+1",
          "<b>",
          "'",
          "\u0000",
          "\u202E",
          "\uD83D",
          "𠮷",
          "葛\uDB40\uDD02",
          "完了",
          "{0}",
          "0",
          "-1");

  private Hostile() {}

  static String text(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(pieces); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}

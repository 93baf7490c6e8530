package jp.shirube.governance.exchange;

import java.util.Map;
import java.util.Optional;
import jp.shirube.mappings.finding.FindingCode;
import jp.shirube.reports.exchange.ExchangeColumn;
import jp.shirube.reports.exchange.ExchangeLimits;

/** What a text that people enter must hold. */
public final class TextInput {

  /** A text may not be stored. */
  public record Problem(FindingCode code, Map<String, String> arguments) {}

  private TextInput() {}

  /** Why a text may not stand in an input column; empty when it may. */
  public static Optional<Problem> problem(ExchangeColumn column, String text) {
    int limit = ExchangeLimits.length(column);
    int length = text.codePointCount(0, text.length());
    if (length > limit) {
      return Optional.of(
          new Problem(
              ExchangeCode.TEXT_TOO_LONG,
              Map.of("length", Integer.toString(length), "limit", Integer.toString(limit))));
    }
    int[] characters = text.codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      if (!isPrintable(characters[i])) {
        Map<String, String> position = Map.of("position", Integer.toString(i + 1));
        return Optional.of(new Problem(ExchangeCode.TEXT_UNPRINTABLE, position));
      }
    }
    return Optional.empty();
  }

  /** Lines may be broken; marks that turn the direction of writing hide what a text says. */
  private static boolean isPrintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character == '\n';
      case Character.SURROGATE, Character.UNASSIGNED -> false;
      case Character.FORMAT -> !isDirection(character);
      default -> true;
    };
  }

  private static boolean isDirection(int character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }
}

package jp.shirube.migration.sample.delivery;

import java.util.List;
import java.util.stream.Collectors;

/** Characters that a vendor's charset lacks and keeps in its user area. */
public final class Gaiji {

  /**
   * One of them.
   *
   * @param text the standard's character, base and variation selector
   * @param code code point of the private-use area that the vendor's charset decodes to
   */
  public record UserCharacter(String text, char code) {}

  private static final char FIRST_IDEOGRAPH = '\u3400';

  /** For vendors that store every character as it is. */
  public static final Gaiji NONE = new Gaiji(List.of());

  private final List<UserCharacter> characters;
  private final String firstChars;

  public Gaiji(List<UserCharacter> characters) {
    this.characters = List.copyOf(characters);
    this.firstChars =
        characters.stream()
            .map(character -> character.text().substring(0, 1))
            .collect(Collectors.joining());
  }

  /** The text as the vendor stores it. */
  public String stored(String text) {
    return mayHoldAny(text) ? replaced(text) : text;
  }

  private boolean mayHoldAny(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_IDEOGRAPH && firstChars.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private String replaced(String text) {
    String stored = text;
    for (UserCharacter character : characters) {
      if (stored.contains(character.text())) {
        stored = stored.replace(character.text(), String.valueOf(character.code()));
      }
    }
    return stored;
  }
}

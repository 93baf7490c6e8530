package jp.shirube.migration.sample.delivery;

import java.util.List;

/** Characters that a vendor's charset lacks and keeps in its user area. */
public final class Gaiji {

  /**
   * One of them.
   *
   * @param text the standard's character, base and variation selector
   * @param code code point of the private-use area that the vendor's charset decodes to
   */
  public record UserCharacter(String text, char code) {}

  /** For vendors that store every character as it is. */
  public static final Gaiji NONE = new Gaiji(List.of());

  private final List<UserCharacter> characters;

  public Gaiji(List<UserCharacter> characters) {
    this.characters = List.copyOf(characters);
  }

  /** The text as the vendor stores it. */
  public String stored(String text) {
    String stored = text;
    for (UserCharacter character : characters) {
      if (stored.contains(character.text())) {
        stored = stored.replace(character.text(), String.valueOf(character.code()));
      }
    }
    return stored;
  }
}

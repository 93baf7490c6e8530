package jp.shirube.migration.cli;

import java.util.ListResourceBundle;
import java.util.Map;

/**
 * Help texts of the commands for picocli, from the message files: {@code
 * shirube.<command>.usage.description}, and for an option {@code shirube.<command>.<option>} or
 * just {@code <option>}. A literal percent sign is written {@code %%}.
 */
public final class HelpTexts extends ListResourceBundle {

  private final Map<String, String> texts;

  public HelpTexts(Map<String, String> texts) {
    this.texts = Map.copyOf(texts);
  }

  @Override
  protected Object[][] getContents() {
    return texts.entrySet().stream()
        .map(entry -> new Object[] {entry.getKey(), entry.getValue()})
        .toArray(Object[][]::new);
  }
}

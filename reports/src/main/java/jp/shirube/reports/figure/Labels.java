package jp.shirube.reports.figure;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Words shown in reports, by key, from {@code messages/reports_ja.properties}. */
public final class Labels {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "messages.reports",
          Locale.JAPANESE,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  private Labels() {}

  /**
   * The text of a key.
   *
   * @throws java.util.MissingResourceException when the file does not have it
   */
  public static String text(String key) {
    return text(key, Map.of());
  }

  /** The text of a key with its named placeholders filled. */
  public static String text(String key, Map<String, ?> arguments) {
    return new MessageFormat(BUNDLE.getString(key), Locale.JAPANESE)
        .format(new HashMap<>(arguments));
  }

  /** The words of a key that holds several, separated by {@code |}. */
  public static List<String> list(String key) {
    return List.of(text(key).split("[|]", -1));
  }

  /** The word for an enum constant: key {@code <simple class name>.<constant>}. */
  public static String of(Enum<?> constant) {
    return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }
}

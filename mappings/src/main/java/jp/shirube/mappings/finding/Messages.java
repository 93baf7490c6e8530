package jp.shirube.mappings.finding;

import com.ibm.icu.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.StringJoiner;

/**
 * The sentences shown to people, by key, from UTF-8 property files named {@code
 * messages/<area>_<language>.properties}. Placeholders are named: {@code {sheet}}.
 */
public final class Messages {

  private final Locale locale;
  private final Map<String, String> patterns = new HashMap<>();

  private Messages(Locale locale) {
    this.locale = locale;
  }

  /**
   * Loads the message files of the areas.
   *
   * @throws MissingResourceException when an area has no file
   */
  public static Messages load(Locale locale, List<String> areas) {
    Messages messages = new Messages(locale);
    areas.forEach(messages::add);
    return messages;
  }

  /** Japanese sentences of the areas. */
  public static Messages japanese(String... areas) {
    return load(Locale.JAPANESE, List.of(areas));
  }

  /**
   * Japanese sentences of every area on the class path, as the modules name them in their {@code
   * messages/areas} files (one area per line). Read once and kept.
   */
  public static Messages complete() {
    return Complete.MESSAGES;
  }

  private static final class Complete {
    static final Messages MESSAGES = load(Locale.JAPANESE, MessageAreas.onClassPath());
  }

  private void add(String area) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "messages." + area,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    bundle.keySet().forEach(key -> add(area, key, bundle.getString(key)));
  }

  private void add(String area, String key, String pattern) {
    if (patterns.putIfAbsent(key, pattern) != null) {
      throw new IllegalStateException("message key twice: " + key + " (again in " + area + ")");
    }
  }

  /**
   * The text of a key with its placeholders filled.
   *
   * @throws MissingResourceException when no file has the key
   */
  public String text(String key, Map<String, ?> arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new MissingResourceException("no message for " + key, Messages.class.getName(), key);
    }
    return new MessageFormat(pattern, locale).format(new HashMap<>(arguments));
  }

  public String text(String key) {
    return text(key, Map.of());
  }

  public boolean has(String key) {
    return patterns.containsKey(key);
  }

  /** The unformatted texts by key, for libraries that want a bundle (help texts). */
  public Map<String, String> patterns() {
    return Collections.unmodifiableMap(patterns);
  }

  /** What is wrong, as a sentence. */
  public String sentence(Finding finding) {
    return text(finding.code().code(), finding.arguments());
  }

  /**
   * What is wrong with all findings of a code, as a sentence without arguments: {@code <code>.kind}
   * where findings of a code are counted together, else the code's own sentence.
   */
  public String kind(String code) {
    return text(has(code + ".kind") ? code + ".kind" : code);
  }

  /** What to do about it, as a sentence. */
  public String remedy(Finding finding) {
    return text(finding.code().code() + ".remedy", finding.arguments());
  }

  /** One line for a terminal: severity, code, place, sentence, remedy. */
  public String line(Finding finding) {
    return "[%s] %s %s%s → %s"
        .formatted(
            severity(finding.severity()),
            finding.code().code(),
            place(finding.place()),
            sentence(finding),
            remedy(finding));
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "エラー";
      case WARNING -> "警告";
      case INFO -> "情報";
    };
  }

  private static String place(Place place) {
    StringJoiner parts = new StringJoiner(" ", "(", ") ");
    parts.setEmptyValue("");
    if (place.file() != null) {
      parts.add(place.file());
    }
    if (place.sheet() != null) {
      parts.add("シート「" + place.sheet() + "」");
    }
    if (place.line() > 0) {
      parts.add(place.line() + "行");
    }
    if (place.column() != null) {
      parts.add("列「" + place.column() + "」");
    }
    if (place.item() != null) {
      parts.add("項目 " + place.item());
    }
    return parts.toString();
  }
}

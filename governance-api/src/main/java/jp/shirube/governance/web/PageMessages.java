package jp.shirube.governance.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.shirube.mappings.finding.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/**
 * The texts of the pages in Japanese and English, then the sentences of all modules, which are
 * Japanese. Arguments go by position: {@code {0}}.
 */
final class PageMessages implements MessageSource {

  private static final String LIST = "/messages/pages";

  private final Messages japanese;
  private final Messages english;

  private PageMessages(Messages japanese, Messages english) {
    this.japanese = japanese;
    this.english = english;
  }

  /** The files named {@code messages/<page>_<language>.properties} of every listed page. */
  static PageMessages onClassPath() {
    List<String> pages = pages();
    return new PageMessages(
        Messages.load(Locale.JAPANESE, pages), Messages.load(Locale.ENGLISH, pages));
  }

  static List<String> pages() {
    try (InputStream in =
        Objects.requireNonNull(PageMessages.class.getResourceAsStream(LIST), LIST)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A Japanese text of the pages, for sentences that name a field. */
  static Optional<String> japanese(String key) {
    Messages japanese = Japanese.TEXTS;
    return japanese.has(key) ? Optional.of(japanese.text(key, Map.of())) : Optional.empty();
  }

  private static final class Japanese {
    static final Messages TEXTS = Messages.load(Locale.JAPANESE, pages());
  }

  @Override
  public @Nullable String getMessage(
      String key, Object @Nullable [] arguments, @Nullable String other, @Nullable Locale locale) {
    Messages own = locale != null && locale.getLanguage().equals("en") ? english : japanese;
    if (own.has(key)) {
      return own.text(key, byPosition(arguments));
    }
    Messages modules = Messages.complete();
    return modules.has(key) ? modules.text(key, byPosition(arguments)) : other;
  }

  @Override
  public String getMessage(String key, Object @Nullable [] arguments, @Nullable Locale locale) {
    String text = getMessage(key, arguments, null, locale);
    if (text == null) {
      throw new NoSuchMessageException(key);
    }
    return text;
  }

  @Override
  public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
    for (String key : Objects.requireNonNullElse(resolvable.getCodes(), new String[0])) {
      String text = getMessage(key, resolvable.getArguments(), null, locale);
      if (text != null) {
        return text;
      }
    }
    return Objects.requireNonNullElse(resolvable.getDefaultMessage(), "");
  }

  private static Map<String, Object> byPosition(Object @Nullable [] arguments) {
    Map<String, Object> map = new HashMap<>();
    if (arguments != null) {
      for (int i = 0; i < arguments.length; i++) {
        map.put(Integer.toString(i), arguments[i]);
      }
    }
    return map;
  }
}

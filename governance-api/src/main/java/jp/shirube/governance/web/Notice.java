package jp.shirube.governance.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What was done, said on the next page.
 *
 * @param key key of the sentence
 * @param arguments its arguments, by position
 */
public record Notice(String key, List<String> arguments) implements Serializable {

  private static final String ATTRIBUTE = "notice";

  /** Says it on the page that is shown next. */
  public static void say(RedirectAttributes next, String key, Object... arguments) {
    List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
    next.addFlashAttribute(ATTRIBUTE, new Notice(key, texts));
  }
}

package jp.shirube.governance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shirube.mappings.finding.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page: two languages, nothing inline, every word there. */
class PageConventionTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");

  /** The content policy of the server refuses each of these in the browser. */
  private static final Pattern INLINE =
      Pattern.compile(
          "utext|\\s(th:)?style\\s*=|\\son[a-z]+\\s*=|<style|<script(?![^>]*src)|javascript:|hx-on");

  private static final Pattern PLAIN_KEY = Pattern.compile("#\\{([a-zA-Z0-9._-]+)[}(]");

  static List<String> pages() {
    return PageMessages.pages();
  }

  static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyTextIsThereInBothLanguages(String page) {
    Set<String> japanese = keys(Locale.JAPANESE, page);
    assertThat(keys(Locale.ENGLISH, page)).isEqualTo(japanese).isNotEmpty();
  }

  private static Set<String> keys(Locale locale, String page) {
    return new TreeSet<>(Messages.load(locale, List.of(page)).patterns().keySet());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void nothingIsInline(Path template) throws IOException {
    assertThat(Files.readString(template)).doesNotContainPattern(INLINE);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyWordOfATemplateIsInTheFiles(Path template) throws IOException {
    PageMessages messages = PageMessages.onClassPath();
    List<String> missing =
        PLAIN_KEY
            .matcher(Files.readString(template))
            .results()
            .map(found -> found.group(1))
            .filter(key -> messages.getMessage(key, null, null, Locale.JAPANESE) == null)
            .distinct()
            .toList();
    assertThat(missing).isEmpty();
  }
}

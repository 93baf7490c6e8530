package jp.shirube.migration.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of the documentation, for tests that run its examples. */
record Document(String text) {

  private static final Pattern FILE =
      Pattern.compile("`([^`]+)`\n\n```csv\n(.*?)```", Pattern.DOTALL);

  static Document named(String name) {
    try {
      return new Document(Files.readString(Path.of("..", "docs", name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From a heading to the next one of its level. */
  Document section(String heading) {
    int start = text.indexOf(heading + "\n");
    int end = text.indexOf("\n## ", start + 1);
    return new Document(text.substring(start, end < 0 ? text.length() : end));
  }

  /** Example files by name. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    Matcher matcher = FILE.matcher(text);
    while (matcher.find()) {
      files.put(matcher.group(1), matcher.group(2));
    }
    return files;
  }

  /** What stands between two texts. */
  String between(String before, String after) {
    int start = text.indexOf(before) + before.length();
    return text.substring(start, text.indexOf(after, start));
  }
}

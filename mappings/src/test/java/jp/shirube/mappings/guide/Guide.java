package jp.shirube.mappings.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The examples in docs/mapping-guide.ja.md. */
final class Guide {

  private static final Path FILE = Path.of("..", "docs", "mapping-guide.ja.md");
  private static final Pattern CODE = Pattern.compile("`([^`]*)`|（空）");
  private static final Pattern SHEET =
      Pattern.compile("`([^`]+)\\.csv`\n\n```csv\n(.*?)```", Pattern.DOTALL);

  /** One line of a rule's table; inputs are empty where the rule takes none. */
  record Example(String rule, List<String> inputs, String argument, String result) {}

  private final String text;

  Guide() {
    try {
      text = Files.readString(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    String rule = "";
    boolean inTable = false;
    for (String line : text.split("\n")) {
      rule = line.startsWith("#") ? line.replaceFirst("#+ ", "") : rule;
      inTable = line.startsWith("| 元の値") || inTable && line.startsWith("|");
      if (inTable && !line.startsWith("| 元の値") && !line.startsWith("| ---")) {
        examples.add(example(rule, line));
      }
    }
    return examples;
  }

  private static Example example(String rule, String line) {
    String[] cells = line.substring(1).replace("\\|", "\0").split("\\|", -1);
    List<String> arguments = codes(cells[1]);
    return new Example(
        rule, codes(cells[0]), arguments.isEmpty() ? "" : arguments.get(0), codes(cells[2]).get(0));
  }

  private static List<String> codes(String cell) {
    List<String> codes = new ArrayList<>();
    Matcher matcher = CODE.matcher(cell.replace('\0', '|'));
    while (matcher.find()) {
      codes.add(matcher.group(1) == null ? "" : matcher.group(1));
    }
    return codes;
  }

  /** The worked example under a heading of the second level. */
  Worked worked(String heading) {
    int start = text.indexOf("\n## " + heading + "\n");
    int end = text.indexOf("\n## ", start + 1);
    return new Worked(text.substring(start, end < 0 ? text.length() : end));
  }

  /** A definition, a record and the rows that it gives. */
  record Worked(String text) {

    /** The sheets by name. */
    Map<String, String> sheets() {
      Map<String, String> sheets = new LinkedHashMap<>();
      Matcher matcher = SHEET.matcher(text);
      while (matcher.find()) {
        sheets.put(matcher.group(1), matcher.group(2));
      }
      return sheets;
    }

    String[] record() {
      return records("次のレコードは").get(0);
    }

    /** The fields of the records behind a sentence. */
    List<String[]> records(String sentence) {
      String after = text.substring(text.indexOf(sentence));
      int start = after.indexOf("```csv\n") + 7;
      return after
          .substring(start, after.indexOf("```", start))
          .lines()
          .map(line -> line.split(",", -1))
          .toList();
    }

    /** The cells of the table of results, without its heading. */
    List<List<String>> results() {
      List<List<String>> rows = new ArrayList<>();
      text.substring(text.indexOf("行になります"))
          .lines()
          .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
          .forEach(line -> rows.add(cells(line)));
      return rows;
    }

    private static List<String> cells(String line) {
      return Pattern.compile("\\|")
          .splitAsStream(line.substring(1))
          .map(cell -> cell.strip().replace("`", ""))
          .toList();
    }
  }
}

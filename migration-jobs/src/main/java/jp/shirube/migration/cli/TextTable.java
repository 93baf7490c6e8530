package jp.shirube.migration.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table for a terminal whose columns line up although full-width characters take two columns. */
public final class TextTable {

  private static final String GAP = "  ";

  private final List<String> header;
  private final boolean[] rightAligned;
  private final List<List<String>> rows = new ArrayList<>();

  private TextTable(List<String> header) {
    this.header = header;
    this.rightAligned = new boolean[header.size()];
  }

  public static TextTable of(String... header) {
    return new TextTable(List.of(header));
  }

  /** Aligns columns (from 0) to the right, for numbers. */
  public TextTable right(int... columns) {
    Arrays.stream(columns).forEach(column -> rightAligned[column] = true);
    return this;
  }

  /**
   * Adds a row; line breaks in a cell become blanks.
   *
   * @throws IllegalArgumentException when it has another number of cells than the header
   */
  public TextTable row(Object... cells) {
    if (cells.length != header.size()) {
      throw new IllegalArgumentException(cells.length + " cells for " + header);
    }
    rows.add(Arrays.stream(cells).map(cell -> oneLine(String.valueOf(cell))).toList());
    return this;
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\r\\n\\t]+", " ");
  }

  /** The lines without blanks at their ends: header, rule, rows. */
  public List<String> lines() {
    int[] widths = widths();
    List<String> lines = new ArrayList<>();
    lines.add(line(header, widths));
    lines.add(Arrays.stream(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP)));
    rows.forEach(row -> lines.add(line(row, widths)));
    return lines;
  }

  /** Prints the table and flushes the writer. */
  public void print(PrintWriter out) {
    lines().forEach(out::println);
    out.flush();
  }

  private int[] widths() {
    return IntStream.range(0, header.size()).map(this::width).toArray();
  }

  private int width(int column) {
    int widest = rows.stream().mapToInt(row -> DisplayWidth.of(row.get(column))).max().orElse(0);
    return Math.max(DisplayWidth.of(header.get(column)), widest);
  }

  private String line(List<String> cells, int[] widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(column -> cell(cells.get(column), widths[column], rightAligned[column]))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  private static String cell(String text, int width, boolean right) {
    String padding = " ".repeat(width - DisplayWidth.of(text));
    return right ? padding + text : text + padding;
  }
}

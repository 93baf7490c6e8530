package jp.shirube.mappings.definition;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The sheets ファイル and レイアウト. */
final class FileParser {

  private static final String YES = "あり";
  private static final String NO = "なし";
  private static final String TAB = "TAB";

  private final Report report;
  private Map<String, List<SourceField>> layouts = Map.of();

  FileParser(Report report) {
    this.report = report;
  }

  List<SourceFile> parse(SheetTable files, SheetTable layout) {
    layouts = new LayoutParser().parse(layout);
    List<SourceFile> result = files.entries().stream().map(this::file).toList();
    reportUnknownFiles(result, layout);
    return result;
  }

  private void reportUnknownFiles(List<SourceFile> files, SheetTable layout) {
    Set<String> known = files.stream().map(SourceFile::id).collect(Collectors.toSet());
    Set<String> reported = new HashSet<>();
    for (SheetTable.Entry entry : layout.entries()) {
      String id = entry.text(Column.FILE_ID);
      if (!id.isEmpty() && !known.contains(id) && reported.add(id)) {
        entry.report(MappingCode.FILE_UNKNOWN, Column.FILE_ID, Map.of("id", id));
      }
    }
  }

  private SourceFile file(SheetTable.Entry entry) {
    String id = entry.needed(Column.FILE_ID);
    SourceFormat format = format(entry);
    return new SourceFile(
        id,
        entry.needed(Column.FILE_NAME),
        entry.text(Column.CONTENT),
        format,
        charset(entry, format),
        delimiter(entry),
        quote(entry),
        Math.max(0, entry.number(Column.HEADER_LINES, 0, 1000, defaultHeader(format))),
        recordLength(entry, format),
        lineBreaks(entry),
        layouts.getOrDefault(id, List.of()),
        entry.line());
  }

  private static int defaultHeader(SourceFormat format) {
    return format == SourceFormat.FIXED_LENGTH ? 0 : 1;
  }

  private static SourceFormat format(SheetTable.Entry entry) {
    String word = entry.needed(Column.FORMAT);
    Optional<SourceFormat> format = SourceFormat.ofLabel(word);
    if (format.isEmpty() && !word.isEmpty()) {
      entry.unknownWord(
          Column.FORMAT,
          word,
          Arrays.stream(SourceFormat.values()).map(SourceFormat::label).toList());
    }
    return format.orElse(SourceFormat.DELIMITED);
  }

  private static String charset(SheetTable.Entry entry, SourceFormat format) {
    boolean spooled = format == SourceFormat.TABLE && entry.text(Column.CHARSET).isEmpty();
    return spooled ? "UTF-8" : entry.needed(Column.CHARSET);
  }

  private static char delimiter(SheetTable.Entry entry) {
    String text = entry.literal(Column.DELIMITER);
    return text.equalsIgnoreCase(TAB) ? '\t' : character(entry, Column.DELIMITER, text, ',');
  }

  private static char quote(SheetTable.Entry entry) {
    String text = entry.literal(Column.QUOTE);
    char quote = text.equals(NO) ? SourceFile.NO_QUOTE : character(entry, Column.QUOTE, text, '"');
    if (quote == delimiter(entry)) {
      invalid(entry, Column.QUOTE, text);
    }
    return quote;
  }

  private static char character(
      SheetTable.Entry entry, Column column, String text, char defaultCharacter) {
    if (text.isEmpty()) {
      return defaultCharacter;
    }
    if (text.length() > 1 || text.charAt(0) == '\n' || text.charAt(0) == '\r') {
      invalid(entry, column, text);
      return defaultCharacter;
    }
    return text.charAt(0);
  }

  private static void invalid(SheetTable.Entry entry, Column column, String text) {
    entry.report(MappingCode.DELIMITER, column, Map.of("column", column.heading(), "text", text));
  }

  private static int recordLength(SheetTable.Entry entry, SourceFormat format) {
    if (format != SourceFormat.FIXED_LENGTH) {
      return 0;
    }
    entry.needed(Column.RECORD_LENGTH);
    return Math.max(0, entry.number(Column.RECORD_LENGTH, 1, 1_000_000, 0));
  }

  private static boolean lineBreaks(SheetTable.Entry entry) {
    String text = entry.text(Column.LINE_BREAKS);
    if (!text.isEmpty() && !text.equals(YES) && !text.equals(NO)) {
      entry.unknownWord(Column.LINE_BREAKS, text, List.of(YES, NO));
    }
    return text.equals(YES);
  }
}

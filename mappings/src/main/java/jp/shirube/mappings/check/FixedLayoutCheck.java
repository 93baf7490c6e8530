package jp.shirube.mappings.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jp.shirube.mappings.definition.MappingCode;
import jp.shirube.mappings.definition.SourceField;
import jp.shirube.mappings.definition.SourceFile;

/** The layout of a fixed-length file: every byte of the record belongs to exactly one field. */
record FixedLayoutCheck(SourceFile file, Findings findings) {

  void run() {
    file.fields().forEach(this::checkField);
    List<SourceField> placed =
        file.fields().stream()
            .filter(field -> field.start() > 0 && field.bytes() > 0)
            .sorted(Comparator.comparingInt(SourceField::start))
            .toList();
    checkBorders(placed, placed.size() == file.fields().size());
    checkEnd(placed);
  }

  private void checkField(SourceField field) {
    checkGiven(field, "開始", field.start());
    checkGiven(field, "バイト数", field.bytes());
    if (field.bytes() > 0 && !fits(field)) {
      report(
          MappingCode.FIELD_SIZE,
          field,
          "バイト数",
          Map.of(
              "field", field.name(),
              "bytes", String.valueOf(field.bytes()),
              "scale", String.valueOf(field.scale()),
              "encoding", field.encoding().label()));
    }
  }

  private void checkGiven(SourceField field, String column, int number) {
    if (number == 0) {
      report(MappingCode.CELL_BLANK, field, column, Map.of("column", column));
    }
  }

  private static boolean fits(SourceField field) {
    int bytes = field.bytes();
    return switch (field.encoding()) {
      case TEXT -> field.scale() == 0;
      case DOUBLE_BYTE -> field.scale() == 0 && bytes % 2 == 0;
      case ZONED -> bytes <= 18 && field.scale() <= bytes;
      case PACKED -> bytes <= 10 && field.scale() <= bytes * 2 - 1;
      case BINARY -> bytes <= 8 && field.scale() <= 18;
    };
  }

  /**
   * @param complete whether every field has its place, so that a gap is a gap
   */
  private void checkBorders(List<SourceField> placed, boolean complete) {
    int end = 0;
    SourceField last = null;
    for (SourceField field : placed) {
      if (field.start() <= end && last != null) {
        reportOverlap(field, last);
      } else if (complete && field.start() > end + 1) {
        reportGap(field, end + 1);
      }
      if (end(field) >= end) {
        end = end(field);
        last = field;
      }
    }
  }

  private void checkEnd(List<SourceField> placed) {
    int length = file.recordLength();
    int end = placed.stream().mapToInt(FixedLayoutCheck::end).max().orElse(length);
    if (length > 0 && end < length) {
      findings.add(
          MappingCode.RECORD_LENGTH,
          SheetNames.FILES,
          file.line(),
          "レコード長",
          Map.of(
              "id", file.id(),
              "end", String.valueOf(end),
              "length", String.valueOf(length)));
    }
    placed.stream().filter(field -> length > 0 && end(field) > length).forEach(this::reportOutside);
  }

  private static int end(SourceField field) {
    return field.start() + field.bytes() - 1;
  }

  private void reportOverlap(SourceField field, SourceField other) {
    report(
        MappingCode.FIELD_OVERLAP,
        field,
        "開始",
        Map.of(
            "field", field.name(),
            "from", String.valueOf(field.start()),
            "to", String.valueOf(end(field)),
            "other", other.name()));
  }

  private void reportGap(SourceField field, int from) {
    report(
        MappingCode.FIELD_GAP,
        field,
        "開始",
        Map.of(
            "field", field.name(),
            "from", String.valueOf(from),
            "to", String.valueOf(field.start() - 1)));
  }

  private void reportOutside(SourceField field) {
    report(
        MappingCode.FIELD_OUTSIDE,
        field,
        "バイト数",
        Map.of(
            "field", field.name(),
            "from", String.valueOf(field.start()),
            "to", String.valueOf(end(field)),
            "length", String.valueOf(file.recordLength())));
  }

  private void report(
      MappingCode code, SourceField field, String column, Map<String, String> arguments) {
    findings.add(code, SheetNames.LAYOUT, field.line(), column, arguments);
  }
}

package jp.shirube.migration.source;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.mappings.definition.FieldEncoding;
import jp.shirube.mappings.definition.SourceField;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.definition.SourceFormat;

/** Layouts for tests. */
public final class Layouts {

  private Layouts() {}

  public static SourceFile csv(String charset, String... fields) {
    return csv(charset, ',', '"', 0, fields);
  }

  public static SourceFile csv(
      String charset, char delimiter, char quote, int headerLines, String... fields) {
    List<SourceField> list = new ArrayList<>();
    for (String field : fields) {
      list.add(new SourceField(field, FieldEncoding.TEXT, 0, 0, 0, ""));
    }
    return new SourceFile(
        "F1",
        "f1.csv",
        "",
        SourceFormat.DELIMITED,
        charset,
        delimiter,
        quote,
        headerLines,
        0,
        true,
        list);
  }

  /** Fields one behind the other; the record is as long as they are together. */
  public static SourceFile fixed(String charset, boolean lineBreaks, Field... fields) {
    List<SourceField> list = new ArrayList<>();
    int start = 1;
    for (Field field : fields) {
      list.add(
          new SourceField(field.name(), field.encoding(), start, field.bytes(), field.scale(), ""));
      start += field.bytes();
    }
    return new SourceFile(
        "F2",
        "f2.dat",
        "",
        SourceFormat.FIXED_LENGTH,
        charset,
        ',',
        '\0',
        0,
        start - 1,
        lineBreaks,
        list);
  }

  /** A field of a fixed-length record. */
  public record Field(String name, FieldEncoding encoding, int bytes, int scale) {

    public static Field text(String name, int bytes) {
      return new Field(name, FieldEncoding.TEXT, bytes, 0);
    }

    public static Field number(String name, FieldEncoding encoding, int bytes, int scale) {
      return new Field(name, encoding, bytes, scale);
    }
  }
}

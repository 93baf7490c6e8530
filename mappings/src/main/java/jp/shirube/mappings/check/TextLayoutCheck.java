package jp.shirube.mappings.check;

import java.util.Map;
import jp.shirube.mappings.definition.FieldEncoding;
import jp.shirube.mappings.definition.MappingCode;
import jp.shirube.mappings.definition.SourceField;
import jp.shirube.mappings.definition.SourceFile;

/** The layout of a delimited or table file: texts only. */
record TextLayoutCheck(SourceFile file, Findings findings) {

  void run() {
    for (SourceField field : file.fields()) {
      if (field.encoding() != FieldEncoding.TEXT) {
        findings.add(
            MappingCode.FIELD_ENCODING,
            SheetNames.LAYOUT,
            field.line(),
            "型",
            Map.of(
                "field", field.name(),
                "encoding", field.encoding().label(),
                "format", file.format().label()));
      }
    }
  }
}

package jp.shirube.mappings.check;

import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jp.shirube.mappings.definition.MappingCode;
import jp.shirube.mappings.definition.MappingDefinition;
import jp.shirube.mappings.definition.SourceField;
import jp.shirube.mappings.definition.SourceFile;
import jp.shirube.mappings.definition.SourceFormat;

/** Files and the names of their fields. */
record FileCheck(MappingDefinition definition, Findings findings) {

  private static final String NOT_IN_NAMES = "[],\"、\n\r";

  void run() {
    Set<String> ids = new HashSet<>();
    for (SourceFile file : definition.files()) {
      if (!file.id().isEmpty() && !ids.add(file.id())) {
        report(MappingCode.FILE_DUPLICATE, file, "ファイルID", Map.of("id", file.id()));
      } else {
        check(file);
      }
    }
  }

  private void check(SourceFile file) {
    if (!file.charset().isEmpty() && !isCharset(file.charset())) {
      report(MappingCode.CHARSET_UNKNOWN, file, "文字コード", Map.of("charset", file.charset()));
    }
    if (file.fields().isEmpty()) {
      report(MappingCode.LAYOUT_MISSING, file, "ファイルID", Map.of("id", file.id()));
    }
    if (definition.groupsOf(file.id()).isEmpty() && !definition.isPartner(file.id())) {
      report(MappingCode.FILE_UNUSED, file, "ファイルID", Map.of("id", file.id()));
    }
    checkNames(file);
    checkLayout(file);
  }

  private void checkLayout(SourceFile file) {
    if (file.format() == SourceFormat.FIXED_LENGTH) {
      new FixedLayoutCheck(file, findings).run();
    } else {
      new TextLayoutCheck(file, findings).run();
    }
  }

  private static boolean isCharset(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void checkNames(SourceFile file) {
    Set<String> names = new HashSet<>();
    for (SourceField field : file.fields()) {
      if (field.name().isEmpty()) {
        continue;
      }
      if (!names.add(field.name())) {
        report(MappingCode.FIELD_DUPLICATE, field, Map.of("id", file.id(), "field", field.name()));
      }
      if (field.name().chars().anyMatch(c -> NOT_IN_NAMES.indexOf(c) >= 0)) {
        report(MappingCode.FIELD_NAME, field, Map.of("field", field.name()));
      }
    }
  }

  private void report(
      MappingCode code, SourceFile file, String column, Map<String, String> arguments) {
    findings.add(code, SheetNames.FILES, file.line(), column, arguments);
  }

  private void report(MappingCode code, SourceField field, Map<String, String> arguments) {
    findings.add(code, SheetNames.LAYOUT, field.line(), "項目名", arguments);
  }
}
